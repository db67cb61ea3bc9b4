/**
 * What a facilitator does who has read the manual: starts when people are in, confirms the groups, moves on when a
 * block's time is up, gives a minute to those who need it, opens the gallery, reveals the dots, leads the discussion.
 */

import { difficultRoomLateMs, type Scenario } from "../../../shared/scenarios.ts";
import type { FacilitatorsView } from "../../../shared/view/facilitators-view.ts";
import type { RoomView } from "../../../shared/view/room-view.ts";
import { blockMs } from "../../../shared/workshop/agenda.ts";
import { type Clock, dueAt } from "../../../shared/workshop/clock.ts";
import { cardsInPlay } from "../../../shared/workshop/curveballs.ts";
import { command, type Move } from "../move.ts";
import { rescueMoves } from "./rescuing.ts";

export interface Cockpit {
  readonly room: RoomView;
  readonly facilitators: FacilitatorsView;
  readonly now: number;
}

export interface Habits {
  /** How many people the facilitator waits for before starting. */
  readonly expected: number;
  readonly scenario?: Scenario;
}

export function facilitatorMoves(cockpit: Cockpit, { expected, scenario }: Habits): readonly Move[] {
  const { room } = cockpit;
  if (room.position === "ended") return [];
  if (room.outage)
    return [command(`outage/${room.outage.toAt}`, 5_000, "answerOutage", { isCounted: false })];
  if (room.position === "lobby") return [...atTheDoor(cockpit), ...start(cockpit, expected)];
  if (room.clock.holds.includes("room"))
    return [command(`resume/${room.revision}`, 20_000, "resumeRoom", {})];
  const isDifficult = scenario === "difficult-room";
  return [
    ...atTheDoor(cockpit),
    ...inBlock(cockpit),
    ...(isDifficult ? rescueMoves(cockpit) : []),
    ...moveOn(cockpit, isDifficult && blockOf(room)?.kind === "welcome" ? difficultRoomLateMs : 0),
  ];
}

/** Nods to those who say that a seat is theirs, and finds a table for whoever comes late. */
function atTheDoor({ facilitators }: Cockpit): readonly Move[] {
  const claims = Object.keys(facilitators.claims).map((claimId) =>
    command(`claim/${claimId}`, 8_000, "answerClaim", { claimId, isApproved: true }),
  );
  const waiting = Object.entries(facilitators.waiting).flatMap(([seatId, groupId]) =>
    groupId === null ? [] : [command(`place/${seatId}`, 12_000, "placeSeat", { seatId, groupId })],
  );
  return [...claims, ...waiting];
}

function start({ room }: Cockpit, expected: number): readonly Move[] {
  if (Object.keys(room.roster).length < expected) return [];
  return [command(`advance/${room.revision}`, 10_000, "advanceRoom", { from: room.revision })];
}

function inBlock(cockpit: Cockpit): readonly Move[] {
  const { room, facilitators } = cockpit;
  switch (blockOf(room)?.kind) {
    case "briefing":
      return facilitators.proposal && room.groupOrder.length === 0
        ? [command("confirm-groups", 40_000, "confirmGroups", {})]
        : [];
    case "step":
      return blockOf(room)?.slot === 1 ? secondStep(cockpit) : [];
    case "what":
      return gallery(cockpit);
    case "soWhat":
      return discussion(cockpit);
    default:
      return [];
  }
}

const blockOf = ({ position, blocks }: RoomView) =>
  typeof position === "number" ? blocks[position] : undefined;

/** A pause, once, for a question that concerns everybody; and one curveball, which tests what is decided next. */
function secondStep({ room, facilitators }: Cockpit): readonly Move[] {
  const pause = { ...command("pause", 0, "pauseRoom", {}), notBefore: room.enteredAt + 100_000 };
  const armed = facilitators.castingOrder.flatMap((castingId): Move[] => {
    const groupIds = room.groupOrder.filter((id) => room.groups[id]?.castingId === castingId);
    const casting = facilitators.castings[castingId];
    const cards = casting ? cardsInPlay(casting, castingId, facilitators.settings) : [];
    const stepIndex = groupIds[0] && facilitators.groups[groupIds[0]]?.steps[1];
    const card = cards.find((one) => one.stepIndex === stepIndex) ?? cards[0];
    if (!card || groupIds.length === 0) return [];
    const payload = { key: card.key, audience: card.audience, groupIds };
    return [
      {
        ...command(`curveball/${castingId}`, 0, "armCurveball", payload),
        notBefore: room.enteredAt + 40_000,
      },
    ];
  });
  return [pause, ...armed];
}

/** When half of the block is left. */
function halfTime(room: RoomView): number {
  const block = blockOf(room);
  const planned = block ? blockMs(block) : 0;
  return dueAt(room.clock, planned / 2) ?? Number.POSITIVE_INFINITY;
}

/** Opens it at half time and shows one nominee after the other. */
function gallery({ room }: Cockpit): readonly Move[] {
  if (!room.gallery) return [{ ...command("gallery", 0, "openGallery", {}), notBefore: halfTime(room) }];
  const { nominees, shownKey } = room.gallery;
  const next = nominees[shownKey === null ? 0 : nominees.indexOf(shownKey) + 1];
  return next ? [command(`show/${next}`, 25_000, "showInGallery", { key: next })] : [];
}

const outcomes = [
  "The cost was known at the table; nobody who pays it was asked.",
  "Both sides would decide the same again, with a date for looking back.",
  "One number was missing, and everybody knew where to get it.",
] as const;

function discussion({ room }: Cockpit): readonly Move[] {
  const { dots, discussion: now } = room;
  if (!dots) return [];
  if (!now) {
    const voters = Object.values(room.roster).filter(({ isAway }) => !isAway).length;
    const haveAllVoted = dots.placed >= voters * dots.allowance;
    const reveal = command(`dots/${haveAllVoted}`, 15_000, "revealDots", {});
    return [haveAllVoted ? reveal : { ...reveal, thinkMs: 0, notBefore: halfTime(room) }];
  }
  const key = now.queue[now.index];
  const text = outcomes[now.index % outcomes.length] ?? outcomes[0];
  const note =
    key && !now.notes[key] ? [command(`note/${key}`, 40_000, "noteDiscussion", { key, text, base: 0 })] : [];
  const isLast = now.index + 1 >= now.queue.length;
  const move = command(`discuss/${now.index}`, 0, "moveDiscussion", { from: now.index, to: now.index + 1 });
  return isLast ? note : [...note, { ...move, notBefore: endOf(now.clock) }];
}

const endOf = (clock: Clock): number => dueAt(clock) ?? Number.POSITIVE_INFINITY;

/** At the end of its time, or so much later; a step in which a group has not decided yet gets one more minute, once. */
function moveOn({ room, facilitators }: Cockpit, overMs: number): readonly Move[] {
  const block = blockOf(room);
  if (!block) return [];
  const notBefore = endOf(room.clock) + overMs;
  const isUndecided =
    block.slot !== undefined &&
    room.groupOrder.some(
      (id) => facilitators.groups[id]?.boards[block.slot ?? 0]?.tradeOff.recordedAt === null,
    );
  const from = room.revision;
  const more = command(`more/${block.id}`, 0, "adjustRoom", { from, deltaMs: 60_000 });
  const advance = command(`advance/${from}`, 0, "advanceRoom", { from });
  return [
    ...(isUndecided ? [{ ...more, notBefore }] : []),
    { ...advance, notBefore: notBefore + (isUndecided ? 3_000 : 1_000) },
  ];
}
