/** Who facilitates, which of them this page is, and who leads; asks first where somebody else does (TEAM-4). */
import { useCallback } from "react";
import { useStore } from "zustand";
import type { FacilitatorId } from "../../../../shared/workshop/ids.ts";
import { useSession } from "../../../store/session-context.tsx";
import { leadWords, teamWords } from "../../../words/team.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";

export interface Team {
  readonly meId: FacilitatorId | null;
  /** Whose links were not taken back, as far as the log knows of them. */
  readonly others: readonly FacilitatorId[];
  readonly leadId: FacilitatorId | null;
  readonly nameOf: (id: string | null) => string;
}

export function useTeam(): Team {
  const { facilitation } = useCockpit().desk;
  const meId = useStore(useSession().store, ({ identities }) => {
    const me = identities.find((identity) => identity.kind === "facilitator");
    return me?.facilitatorId ?? null;
  });
  const { people, leadId } = facilitation;
  const ids = Object.keys(people) as FacilitatorId[];
  const others = ids.filter((id) => id !== meId && people[id]?.isRevoked === false);
  const nameOf = useCallback(
    (id: string | null) => {
      if (id !== null && id === meId) return teamWords.you;
      const person = id === null ? undefined : people[id as FacilitatorId];
      return person?.name || (person?.isRevoked ? teamWords.gone : teamWords.nameless);
    },
    [people, meId],
  );
  return { meId, others, leadId, nameOf };
}

/** Does it at once, but asks whoever does not lead while somebody else does. */
export function useLeadersFirst(): (act: () => void) => void {
  const { meId, leadId, nameOf } = useTeam();
  const { ask } = useOrders();
  return useCallback(
    (act) => {
      if (leadId === null || leadId === meId) return act();
      ask({ ...leadWords.ask, title: leadWords.ask.title(nameOf(leadId)) }, act);
    },
    [leadId, meId, nameOf, ask],
  );
}
