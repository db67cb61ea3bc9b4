/** When a group's members last did anything in it, whatever it was; a signal tells when that is long ago. */
import type { Draft } from "immer";
import type { WorkshopEvent } from "./events.ts";
import type { WorkshopState } from "./state.ts";

export function noteAct(draft: Draft<WorkshopState>, event: WorkshopEvent): void {
  if (!("groupId" in event) || event.groupId === null || !(event.by in draft.seats)) return;
  const group = draft.groups[event.groupId];
  if (group) group.lastActAt = event.at;
}
