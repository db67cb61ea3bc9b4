/** One's own visit to a group (VISIT-1): whether it goes on, and beginning and ending it. */
import { useCallback } from "react";
import type { GroupId } from "../../../../shared/workshop/ids.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { useTeam } from "../team/use-team.ts";

export interface Visit {
  /** The group that one is with. */
  readonly visitedId: GroupId | null;
  readonly begin: (groupId: GroupId) => void;
  readonly end: (groupId: GroupId) => void;
}

export function useVisit(): Visit {
  const { desk } = useCockpit();
  const { meId } = useTeam();
  const { order } = useOrders();
  const begin = useCallback((groupId: GroupId) => void order("visitGroup", { groupId }), [order]);
  const end = useCallback((groupId: GroupId) => void order("endVisit", { groupId }), [order]);
  return { visitedId: (meId !== null && desk.visits[meId]) || null, begin, end };
}
