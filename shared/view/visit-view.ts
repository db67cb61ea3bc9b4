/** Who is with a group: the names by which it is told, empty for a facilitator whose name nobody gave. */
import { remembered } from "../memo.ts";
import type { Facilitation } from "../workshop/facilitation.ts";
import type { FacilitatorId, GroupId } from "../workshop/ids.ts";
import type { WorkshopState } from "../workshop/state.ts";

const nobody: readonly string[] = [];

export const visitorsOf = (
  { visits, facilitation }: Pick<WorkshopState, "visits" | "facilitation">,
  groupId: GroupId,
): readonly string[] => byGroup(visits, facilitation.people)[groupId] ?? nobody;

const byGroup = remembered((visits: WorkshopState["visits"], people: Facilitation["people"]) => {
  const found: Record<GroupId, string[]> = {};
  for (const [id, groupId] of Object.entries(visits) as [FacilitatorId, GroupId][])
    found[groupId] = [...(found[groupId] ?? []), people[id]?.name ?? ""];
  return found;
});
