/**
 * What an attentive facilitator does about a difficult room: takes what a late room is offered, in order; joins tables
 * of two; and answers the signals that ask for it. Everything that a person could do in the cockpit, and no more.
 */

import { difficultRoomSignals } from "../../../shared/scenarios.ts";
import type { Signal } from "../../../shared/signals/signal.ts";
import { isOn, signalsOf } from "../../../shared/signals/signals-of.ts";
import { agendaIn } from "../../../shared/view/agenda-now.ts";
import { curveballTurnMs } from "../../../shared/workshop/agenda.ts";
import { dropOf } from "../../../shared/workshop/dropping.ts";
import { largestGroup } from "../../../shared/workshop/grouping.ts";
import type { GroupId, SeatId } from "../../../shared/workshop/ids.ts";
import { offersOf } from "../../../shared/workshop/offers.ts";
import { planOf } from "../../../shared/workshop/plan.ts";
import { standIn } from "../../../shared/workshop/surgery-choices.ts";
import { command, type Move } from "../move.ts";
import type { Cockpit } from "./facilitating.ts";

export function rescueMoves(cockpit: Cockpit): readonly Move[] {
  const { room, facilitators, now } = cockpit;
  const block = typeof room.position === "number" ? room.blocks[room.position] : undefined;
  if (!block || block.kind === "close") return [];
  return [
    ...watchOut(cockpit),
    ...catchUp(cockpit, ["welcome", "briefing", "immersion", "step"].includes(block.kind)),
    ...(block.kind === "step" ? joinSmallTables(cockpit) : []),
    ...signalsOf(room, facilitators, now).flatMap((signal) => answer(cockpit, signal)),
  ];
}

/** Looks for what most rooms do not need to be watched for. */
const watchOut = ({ facilitators }: Cockpit): readonly Move[] =>
  difficultRoomSignals
    .filter((signal) => !isOn(facilitators, signal))
    .map((signal) => command(`watch/${signal}`, 3_000, "tuneSignals", { signal, isOn: true, limit: null }));

/** The first of the offers; the next one when it has been seen what that one won. */
function catchUp({ room, facilitators, now }: Cockpit, canDrop: boolean): readonly Move[] {
  const plan = planOf({ ...room, ...facilitators.plan }, now);
  const { agenda, groups } = agendaIn(room, facilitators);
  const drop = canDrop ? dropOf(agenda, groups) : undefined;
  const [offer] = offersOf({ plan, drop });
  if (!offer) return [];
  const key = `offer/${offer.kind}/${room.bufferMs}/${room.curveballMs}/${facilitators.plan.dropped.length}`;
  switch (offer.kind) {
    case "spendBuffer": {
      const toMs = Math.max(0, room.bufferMs - offer.winsMs);
      return [command(key, 15_000, "spendBuffer", { fromMs: room.bufferMs, toMs })];
    }
    case "skipCurveball":
      return [command(key, 15_000, "spendBuffer", skipping(room, offer.winsMs))];
    case "dropStep":
      return [command(key, 15_000, "dropStep", { blockId: offer.drop.block.id })];
    default:
      return offer satisfies never;
  }
}

/** One curveball less, and of its minutes so many spent. */
function skipping({ bufferMs, curveballMs }: Cockpit["room"], winsMs: number) {
  const skippedMs = Math.min(curveballTurnMs, curveballMs);
  const curveballs = { fromMs: curveballMs, toMs: curveballMs - skippedMs };
  return { fromMs: bufferMs, toMs: Math.max(0, bufferMs + skippedMs - winsMs), curveballs };
}

/** Two tables at which hardly anybody is left go on as one. */
function joinSmallTables({ room, facilitators }: Cockpit): readonly Move[] {
  const sizeOf = (id: GroupId): number => facilitators.groups[id]?.seatIds.length ?? 0;
  const [into, from] = room.groupOrder.filter((id) => sizeOf(id) > 0 && sizeOf(id) < 3);
  if (!into || !from || sizeOf(into) + sizeOf(from) > largestGroup) return [];
  return [command(`join/${into}/${from}`, 30_000, "mergeGroups", { from, into })];
}

function answer(cockpit: Cockpit, { key, groupId, evidence }: Signal): readonly Move[] {
  if (!groupId) return [];
  switch (evidence.kind) {
    case "help":
      return [command(`${key}/seen`, 10_000, "seeHelp", { groupId, messageId: evidence.messageId })];
    case "silent":
      return [
        say(key, groupId, "message", "How is it going at your table? What is the one thing that holds you?"),
      ];
    case "dominated":
    case "unheard":
      return [
        say(key, groupId, "nudge", "Go once around the table: one sentence each, before the next decision."),
      ];
    case "disconnected":
      return handOn(cockpit, groupId, evidence.seatId);
    default:
      return [];
  }
}

const say = (key: string, groupId: GroupId, kind: "message" | "nudge", text: string): Move =>
  command(`${key}/said`, 20_000, "messageGroup", { groupId, kind, text });

/** To whoever is missed the least where they are. */
function handOn({ room, facilitators }: Cockpit, groupId: GroupId, from: SeatId): readonly Move[] {
  const group = facilitators.groups[groupId];
  const slot = group?.turn?.slot;
  const assignment = slot === undefined ? null : group?.schedule[slot];
  if (!group || slot === undefined || !assignment) return [];
  const role = (["productManager", "engineer"] as const).find((one) => assignment[one] === from);
  const here = group.seatIds.filter((id) => room.roster[id]?.isAway === false);
  const to = standIn(here, from, assignment);
  if (!role || !to) return [];
  return [command(`hand-on/${groupId}/${slot}/${role}`, 15_000, "handOnRole", { groupId, slot, role, to })];
}
