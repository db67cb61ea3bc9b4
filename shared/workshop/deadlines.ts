/**
 * What has to happen by itself at a certain time. Deadlines follow from the state; the server stores them with the
 * events that made them and sends `deadlinePassed` when they are due, which does nothing if it is stale (CLOCK-7).
 */
import * as z from "zod/mini";
import { remembered } from "../memo.ts";
import { dueAt } from "./clock.ts";
import { command } from "./command.ts";
import type { Group } from "./group-state.ts";
import type { GroupId } from "./ids.ts";
import { currentBlock, openVote } from "./reading.ts";
import { blockDeadline } from "./room.ts";
import type { WorkshopState } from "./state.ts";
import { deadlineKey, surgeryDue } from "./surgery.ts";
import { silenceDue } from "./turns.ts";
import { revealDue } from "./vote.ts";

export interface Deadline {
  /** `block`, `silence:{group}` or `reveal:{group}`. */
  readonly key: string;
  /** That of the block or turn that it may end. */
  readonly revision: number;
  /** Epoch milliseconds of the workshop's clock. */
  readonly dueAt: number;
}

/** Every deadline that stands, in no particular order. Held clocks have none. */
export function deadlinesOf(state: WorkshopState): readonly Deadline[] {
  const block = currentBlock(state);
  if (!block) return [];
  const isDeRoleHidden =
    block.kind === "deRole" && state.groupOrder.some((id) => state.groups[id]?.deRole.isShown === false);
  const endsByItself = state.settings.autoAdvance || isDeRoleHidden;
  const blockDue = endsByItself ? dueAt(state.room.clock) : null;
  const groups = block.kind === "step" ? state.groupOrder.flatMap((id) => state.groups[id] ?? []) : [];
  return [
    ...(blockDue === null ? [] : [{ key: "block", revision: state.room.revision, dueAt: blockDue }]),
    ...groups.flatMap(groupDeadlines),
    ...state.surgery.announced.map((one) => ({ key: deadlineKey(one), revision: 0, dueAt: one.dueAt })),
  ];
}

/** Whether other deadlines may stand after than before. Looks only at groups that are different. */
export function mayDeadlinesDiffer(before: WorkshopState, after: WorkshopState): boolean {
  const mayForAll =
    before.room !== after.room ||
    before.agenda !== after.agenda ||
    before.settings !== after.settings ||
    before.surgery !== after.surgery ||
    before.groupOrder !== after.groupOrder;
  if (mayForAll || before.groups === after.groups) return mayForAll;
  return after.groupOrder.some((id) => {
    const [was, is] = [before.groups[id], after.groups[id]];
    return (
      was !== is &&
      (!was || !is || was.turn !== is.turn || was.deRole !== is.deRole || voteClock(was) !== voteClock(is))
    );
  });
}

const voteClock = ({ turn, boards }: Group) => (turn ? openVote(boards[turn.slot])?.revealClock : undefined);

const groupDeadlines = remembered((group: Group): readonly Deadline[] => {
  const { turn } = group;
  if (!turn) return [];
  const silence = turn.silenceUntilMs === null ? null : dueAt(turn.clock, turn.silenceUntilMs);
  const clock = voteClock(group);
  const reveal = clock ? dueAt(clock) : null;
  const { revision } = turn;
  return [
    ...(silence === null ? [] : [{ key: `silence:${group.id}`, revision, dueAt: silence }]),
    ...(reveal === null ? [] : [{ key: `reveal:${group.id}`, revision, dueAt: reveal }]),
  ];
});

export const deadlinePassed = command({
  name: "deadlinePassed",
  by: ["system"],
  phases: "any",
  payload: z.strictObject({ key: z.string().check(z.maxLength(60)), revision: z.int() }),
  decide(state, payload, context) {
    const [kind, id] = payload.key.split(":");
    if (kind === "block")
      return state.room.revision === payload.revision ? blockDeadline(state, context) : [];
    if (kind === "surgery") return surgeryDue(state, payload.key, context.now);
    const group = id === undefined ? undefined : state.groups[id as GroupId];
    if (!group || group.turn?.revision !== payload.revision) return [];
    if (kind === "silence") return silenceDue(state, group, context.now);
    return kind === "reveal" ? revealDue(state, group, context.now) : [];
  },
});
