/**
 * A workshop in which people do anything at any moment: joins, leaves, absences, moves, writing, votes, clocks, next
 * and back. Drives the real `decide` from a seed; every step is what a server would have committed.
 */
import type { Casting } from "../../shared/content/schema.ts";
import { exchangeMs } from "../../shared/exchange/playing.ts";
import type { Actor } from "../../shared/workshop/actor.ts";
import { tradeOffTexts } from "../../shared/workshop/board-state.ts";
import { type CommandName, commands, type PayloadOf, parseCommand } from "../../shared/workshop/commands.ts";
import { cardsOf } from "../../shared/workshop/curveballs.ts";
import { deadlinesOf } from "../../shared/workshop/deadlines.ts";
import { decide } from "../../shared/workshop/decide.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import { allTradeOffs } from "../../shared/workshop/gallery.ts";
import type { Group } from "../../shared/workshop/group-state.ts";
import type { FacilitatorId, GroupId, SeatId, WorkshopId } from "../../shared/workshop/ids.ts";
import { type Random, seededRandom } from "../../shared/workshop/random.ts";
import { phaseOf, seatsHere } from "../../shared/workshop/reading.ts";
import { recallSpans } from "../../shared/workshop/recall.ts";
import type { Rejection } from "../../shared/workshop/rejection.ts";
import { castingIdOf, chosenAgenda } from "../../shared/workshop/set-up.ts";
import { signalKey, signalKinds } from "../../shared/workshop/signal-kinds.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import type { TradeOffChoice } from "../../shared/workshop/trade-offs.ts";
import {
  borrowings,
  curveballAudiences,
  curveballEffects,
  disciplines,
  evidences,
  payers,
  prudences,
  reversibilities,
  themes,
  verdicts,
} from "../../shared/workshop/vocabulary.ts";

export interface Step {
  readonly name: CommandName;
  readonly before: WorkshopState;
  readonly after: WorkshopState;
  readonly events: readonly WorkshopEvent[];
  readonly rejection?: Rejection;
}

export const startedAt = 1_790_000_000_000;

/** The first event of a workshop that plays `castings`. */
export function created(castings: readonly Casting[], lengthMin = 60, autoAdvance = false): WorkshopEvent {
  return {
    type: "workshopCreated",
    id: "w-test" as WorkshopId,
    title: "A test",
    joinCode: "KTRM4829",
    settings: {
      lengthMin,
      expectedPeople: 8,
      preferredSize: 4,
      rotation: "swap",
      autoAdvance,
      curveballs: { planned: 1, leftOut: [] },
      isRehearsal: false,
    },
    agenda: chosenAgenda(lengthMin),
    castings,
    at: startedAt,
    by: "system",
  };
}

/** Plays `moves` random commands and tells each to `watch`; returns the log. Refused commands are told, too. */
export function playAtRandom(
  castings: readonly Casting[],
  seed: number,
  moves: number,
  watch: (step: Step) => void = () => {},
): WorkshopEvent[] {
  const random = seededRandom(seed);
  const first = leavingOut(seed, castings, created(castings, pick(random, [60, 75, 90]), random() < 0.3));
  const log: WorkshopEvent[] = [first];
  let state = evolve(undefined, first);
  let now = startedAt;
  let ids = 0;
  for (let move = 0; move < moves; move++) {
    now += Math.floor(random() ** 3 * 40_000);
    const { name, payload, actor } = drawCommand(state, random, now, 6 / moves);
    const parsed = parseCommand(name, payload);
    if ("malformed" in parsed) throw new Error(`${name} is malformed at ${parsed.malformed.path}`);
    const context = { actor, now, newId: (prefix: string) => `${prefix}-${++ids}`, seed: `seed-${move}` };
    const outcome = decide(state, parsed, context);
    if (outcome.rejection) {
      watch({ name, before: state, after: state, events: [], rejection: outcome.rejection });
      continue;
    }
    watch({ name, before: state, after: outcome.state, events: outcome.events });
    log.push(...outcome.events);
    state = outcome.state;
  }
  return log;
}

/** In every other workshop the first card of each journey is not in play. */
function leavingOut(seed: number, castings: readonly Casting[], event: WorkshopEvent): WorkshopEvent {
  if (event.type !== "workshopCreated" || seed % 2 === 0) return event;
  const leftOut = castings.map((casting) => `${castingIdOf(casting)}/0`);
  return { ...event, settings: { ...event.settings, curveballs: { planned: 1, leftOut } } };
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
}

interface Drawn {
  readonly name: CommandName;
  readonly payload: unknown;
  readonly actor: Actor;
}

/** A command that makes sense now and then: mostly by somebody who may send it, about something that exists. */
function drawCommand(state: WorkshopState, random: Random, now: number, leaveStep: number): Drawn {
  const due = deadlinesOf(state).filter((deadline) => deadline.dueAt <= now);
  if (due.length > 0 && random() < 0.8) {
    const { key, revision } = pick(random, due);
    return { name: "deadlinePassed", payload: { key, revision }, actor: { kind: "system" } };
  }
  const name = drawName(state, random, leaveStep);
  return { name, ...drawPayload(name, state, random, now) };
}

/** How much more often than the others a command is drawn, so that steps are played and not only entered and left. */
const weights: Partial<Record<CommandName, number>> = {
  castBallot: 30,
  openVoting: 14,
  writeProposal: 9,
  writeNote: 12,
  advanceTurn: 12,
  goBackTurn: 0.5,
  finishWriting: 4,
  placeDot: 3,
  markBack: 3,
  resumeRoom: 4,
  releaseGroup: 3,
  answerOutage: 8,
  pauseRoom: 1,
  holdGroup: 1.5,
  leave: 0.1,
  removeSeat: 0.1,
  mergeGroups: 0.5,
  lockDoor: 0.2,
  unlockDoor: 2,
  answerDoor: 2,
  endWorkshop: 0.05,
  markFact: 2,
  skipCurveball: 0.1,
  writeCurveball: 0.3,
  chooseTradeOff: 5,
  editTradeOff: 2,
  giveVerdict: 2,
  releaseCurveball: 1.5,
  removeCurveball: 0.3,
  answerCurveball: 3,
  goBack: 1,
  reportOutage: 0.2,
  dropStep: 0.3,
  changeAgenda: 0.5,
  deadlinePassed: 0.5,
  askForHelp: 0.3,
  withdrawHelp: 0.2,
  answerFacilitator: 0.3,
  seeHelp: 0.3,
  messageGroup: 0.3,
  broadcast: 0.2,
  callEveryoneBack: 0.3,
  letEveryoneGo: 0.3,
  visitGroup: 0.6,
  endVisit: 0.2,
  noteVisitorGone: 0.1,
  setCallLinks: 0.3,
  writePrivateNote: 0.4,
  editPrivateNote: 0.2,
  removePrivateNote: 0.1,
  spotlightGroup: 0.7,
  endSpotlight: 0.2,
  snoozeSignal: 0.1,
  resolveSignal: 0.1,
  tuneSignals: 0.1,
  inviteFacilitator: 0.1,
  revokeFacilitator: 0.1,
  nameFacilitator: 0.1,
  passLead: 0.2,
};

/** `leaveStep`: how likely the room leaves a step, so that long plays spend their moves in steps and not after the end. */
function drawName(state: WorkshopState, random: Random, leaveStep: number): CommandName {
  if (seatsHere(state).length < 9 && random() < 0.35) return "join";
  const phase = phaseOf(state);
  if (random() < (phase === "step" ? leaveStep : 0.12)) return "advanceRoom";
  if (random() < 0.05) return pick(random, Object.keys(commands) as CommandName[]);
  const possible = (Object.keys(commands) as CommandName[]).filter((name) => {
    const { phases } = commands[name];
    return name !== "advanceRoom" && (phases === "any" || phases.some((one) => one === phase));
  });
  const tickets = possible.flatMap((name) =>
    Array<CommandName>(Math.ceil(20 * (weights[name] ?? 1))).fill(name),
  );
  return tickets.length > 0 ? pick(random, tickets) : "join";
}

function drawPayload(
  name: CommandName,
  state: WorkshopState,
  random: Random,
  now: number,
): Omit<Drawn, "name"> {
  const seats = Object.keys(state.seats) as SeatId[];
  const seatId = seats.length > 0 ? pick(random, seats) : ("seat-0" as SeatId);
  const ofSeat = state.seats[seatId]?.groupId;
  const groups = Object.keys(state.groups) as GroupId[];
  const anyGroup = groups.length > 0 ? pick(random, groups) : ("group-0" as GroupId);
  const groupId = ofSeat && random() < 0.9 ? ofSeat : anyGroup;
  const group = state.groups[groupId];
  const slot = group?.turn && random() < 0.85 ? group.turn.slot : Math.floor(random() * 4);
  const payload = payloadOf(name, { state, random, now, seatId, groupId, group, slot });
  const kinds = commands[name].by;
  const kind = pick<Actor["kind"]>(random, kinds);
  return { payload, actor: actorOf(kind, seatId, random) };
}

/** Two facilitators take turns, and now and then one whom the log does not tell apart. */
function actorOf(kind: Actor["kind"], seatId: SeatId, random: Random): Actor {
  if (kind === "seat") return { kind, seatId };
  if (kind !== "facilitator" || random() < 0.1) return { kind };
  return { kind, id: random() < 0.5 ? founder : ("facilitator-1" as FacilitatorId) };
}

export interface Drawing {
  readonly state: WorkshopState;
  readonly random: Random;
  readonly now: number;
  readonly seatId: SeatId;
  readonly groupId: GroupId;
  readonly group: Group | undefined;
  readonly slot: number;
}

/** In the place of a group's id, for the words of a facilitator's own curveball. */
export const ownCard = "curveball";

/** The same for what facilitators write for themselves. */
export const privately = "private";

/** Names the group, so that a test can find its words where they do not belong. */
export const canary = (groupId: string): string => `canary-of-${groupId}-table`;

/** A payload that passes its schema, about something that exists where anything does. */
export function payloadOf(name: CommandName, drawing: Drawing): PayloadOf<CommandName> {
  const { state, random, now, seatId, groupId, group, slot } = drawing;
  const at = { groupId, slot };
  const words = `${pick(random, ["I need", "Unless", "We could", "Then"])} ${canary(groupId)} ${Math.floor(random() * 99)}`;
  const notes = Object.keys(group?.boards[slot]?.notes ?? {});
  const noteId = notes.length > 0 ? pick(random, notes) : "note-0";
  const claims = Object.keys(state.claims);
  const keys = allTradeOffs(state);
  const key = keys.length > 0 ? pick(random, keys) : "group-0/0";
  const commitments = Object.keys(state.commitments);
  const commitmentId = commitments.length > 0 ? pick(random, commitments) : "commitment-0";
  const deck = state.castingOrder.flatMap((id) => {
    const casting = state.castings[id];
    return casting ? cardsOf(casting, id).map((card) => card.key) : [];
  });
  const cards = [...deck, ...Object.keys(state.ownCurveballs)];
  const everyone = Object.keys(state.groups);
  const groupIds = random() < 0.3 && everyone.length > 0 ? everyone : [groupId];
  const isYes = random() < 0.6;
  const anotherGroup = pick(random, [...Object.keys(state.groups), groupId]);
  const { announced, done } = state.surgery;
  const surgeries = [...announced, ...done].map((one) => one.id);
  const messages = group?.thread ?? [];
  const messageId = messages.length > 0 ? pick(random, messages).id : "message-0";
  const signal = signalKey(pick(random, signalKinds), random() < 0.9 ? groupId : undefined);
  const privateNote = pick(random, [...Object.keys(state.privateNotes), "private-0"]);
  const coFacilitator = pick(random, [...Object.keys(state.facilitation.people), founder]);
  const from = random() < 0.95 ? state.room.revision : 0;
  const turn = random() < 0.95 ? (group?.turn?.revision ?? 0) : 0;
  const promise = { cue: `At our planning ${words}`, action: `say it ${words}`, dueAt: now + 1000 };
  const all: { [Name in CommandName]: PayloadOf<Name> } = {
    changeSettings: {
      ...setUp,
      autoAdvance: isYes,
      ...(isYes && { curveballs: { planned: Math.floor(random() * 4), leftOut: [pick(random, deck)] } }),
    },
    join: {
      name: pick(random, [
        "Noor",
        "Ines",
        "Ana",
        "Jun",
        "Björn",
        "Linh",
        "Mehmet",
        "Chloé",
        "Kwame",
        "Sofía",
      ]),
      discipline: pick(random, disciplines),
      whenTaken: pick(random, ["ask", "another", "another", "claim"]),
      isBot: false,
    },
    answerClaim: { claimId: claims.length > 0 ? pick(random, claims) : "claim-0", isApproved: isYes },
    lockDoor: {},
    unlockDoor: {},
    answerDoor: { seatIds: [seatId], isAdmitted: isYes },
    leave: {},
    removeSeat: { seatId },
    markAway: { seatId },
    markBack: { seatId },
    proposeGroups: { preferredSize: pick(random, [3, 4, 5]) },
    moveProposedSeat: { seatId, to: pick(random, [0, 1, 2, null]) },
    confirmGroups: {},
    assignCasting: { groupId, castingId: pick(random, state.castingOrder) },
    placeSeat: {
      seatId,
      groupId: pick(random, [...Object.keys(state.groups), groupId]),
      ...(isYes && { isAnnounced: true }),
    },
    mergeGroups: { from: groupId, into: anotherGroup, ...(isYes && { isAnnounced: true }) },
    splitGroup: {
      groupId,
      seatIds: (group?.seatIds ?? [seatId]).slice(-3),
      ...(isYes && { isAnnounced: true }),
    },
    handOnRole: {
      groupId,
      slot,
      role: pick(random, ["productManager", "engineer", "scribe", "customerVoice"]),
      to: seatId,
    },
    restoreSeat: { seatId },
    undoSurgery: { id: surgeries.length > 0 ? pick(random, [...surgeries.slice(-2)]) : "surgery-0" },
    passRole: { groupId },
    advanceRoom: { from },
    goBack: { from, confirmed: isYes },
    pauseRoom: {},
    resumeRoom: {},
    adjustRoom: { from, deltaMs: pick(random, [-300_000, -60_000, 60_000, 300_000]), confirmed: isYes },
    changeAgenda: {
      from,
      blockId: pick(random, state.agenda.blocks).id,
      deltaMs: pick(random, [-300_000, -60_000, 60_000, 300_000]),
      isUnlocked: random() < 0.1,
    },
    spendBuffer: {
      fromMs: state.agenda.bufferMs,
      toMs: isYes ? Math.max(0, state.agenda.bufferMs - 60_000) : state.agenda.bufferMs + 60_000,
    },
    dropStep: { blockId: state.agenda.blocks.filter(({ kind }) => kind === "step").at(-1)?.id ?? "step-1" },
    takeBackStep: { blockId: state.plan.dropped.at(-1)?.id ?? "step-9" },
    endWorkshop: { confirmed: random() < 0.2 },
    reopenWorkshop: {},
    reportOutage: { fromAt: now - 40_000, toAt: now },
    answerOutage: { isCounted: isYes },
    deadlinePassed: {
      key: pick(random, ["block", `silence:${groupId}`, `reveal:${groupId}`]),
      revision: from,
    },
    playExchange: { fromMs: Math.floor(random() * exchangeMs) },
    pauseExchange: {},
    closeExchange: {},
    writeCurveball: {
      title: "News",
      type: "incident",
      text: `${canary(ownCard)} said so`,
      question: "And now?",
    },
    removeCurveball: { key: pick(random, [...Object.keys(state.ownCurveballs), "curveball-0"]) },
    skipCurveball: {},
    releaseCurveball: { key: pick(random, cards), audience: pick(random, curveballAudiences), groupIds },
    armCurveball: { key: pick(random, cards), audience: pick(random, curveballAudiences), groupIds },
    disarmCurveball: { groupIds },
    bringInCurveball: at,
    answerCurveball: { ...at, effect: pick(random, curveballEffects) },
    advanceTurn: { groupId, from: turn },
    goBackTurn: { groupId, from: turn },
    holdGroup: { groupId },
    releaseGroup: { groupId },
    adjustTurn: { groupId, from: turn, deltaMs: pick(random, [-60_000, 60_000]) },
    finishWriting: { groupId, from: turn },
    writeNote: {
      ...at,
      kind: pick(random, ["need", "constraint", "option", "option", "parked"]),
      text: words,
      speaker: seatId,
    },
    editNote: { ...at, noteId, text: words, base: 1 },
    removeNote: { ...at, noteId },
    restoreNote: { ...at, noteId },
    answerPlayBack: { ...at, of: pick(random, ["need", "constraint"]), isUnderstood: isYes },
    markFact: { ...at, role: pick(random, ["productManager", "engineer"]), isSaid: isYes },
    checkReality: { ...at, role: pick(random, ["productManager", "engineer"]), text: words },
    writeProposal: { ...at, text: words, base: 0 },
    openVoting: at,
    castBallot: { ...at, fingers: Math.floor(random() * 6) },
    askReveal: at,
    editTradeOff: { ...at, field: pick(random, tradeOffTexts), value: words, base: 0 },
    chooseTradeOff: { ...at, choice: pick(random, choices) },
    recordTradeOff: at,
    giveVerdict: { ...at, verdict: pick(random, verdicts) },
    nominate: at,
    writeDeRole: { groupId, text: words },
    openGallery: {},
    showInGallery: { key: isYes ? key : null },
    placeDot: { key },
    takeDot: { key },
    revealDots: {},
    moveDiscussion: { from: state.discussion?.index ?? 0, to: Math.floor(random() * 3) },
    noteDiscussion: { key, text: words, base: 0 },
    makeCommitment: { groupId, isGroups: isYes, ...promise },
    changeCommitment: { commitmentId, ...promise },
    removeCommitment: { commitmentId },
    askForHelp: { groupId, text: isYes ? words : "" },
    withdrawHelp: { groupId, messageId },
    answerFacilitator: { groupId, text: words },
    seeHelp: { groupId, messageId },
    messageGroup: { groupId, kind: pick(random, ["message", "nudge", "rescue", "record"]), text: words },
    broadcast: isYes ? { groupIds: [groupId], text: words } : { groupIds: null, text: "Two more minutes." },
    callEveryoneBack: { inMs: pick(random, recallSpans) },
    letEveryoneGo: { dueAt: state.recall?.dueAt ?? 0 },
    visitGroup: { groupId },
    endVisit: { groupId: pick(random, [...Object.values(state.visits), groupId]) },
    noteVisitorGone: { facilitatorId: coFacilitator },
    setCallLinks: {
      links: [{ groupId, url: isYes ? `https://meet.example.org/${canary(groupId)}` : null }],
    },
    writePrivateNote: { groupId: isYes ? groupId : null, text: canary(privately) },
    editPrivateNote: { noteId: privateNote, text: `${canary(privately)} again`, base: 1 },
    removePrivateNote: { noteId: privateNote },
    spotlightGroup: { groupId },
    endSpotlight: { groupId: state.spotlight ?? groupId },
    snoozeSignal: { key: signal, isSnoozed: isYes },
    resolveSignal: { key: signal, evidence: isYes ? `${slot}/need` : null },
    tuneSignals: { signal: pick(random, signalKinds), isOn: isYes, limit: pick(random, [null, 1, 70, 9999]) },
    inviteFacilitator: { name: isYes ? "Priya" : "", askedBy: founder },
    revokeFacilitator: { facilitatorId: coFacilitator, askedBy: founder },
    nameFacilitator: { name: pick(random, ["Priya", "Sam"]) },
    passLead: {
      from: random() < 0.9 ? state.facilitation.leadId : founder,
      to: pick(random, [coFacilitator, founder, null]),
    },
  };
  return all[name];
}

/** Every tap on a trade-off; who pays as often as all the others together. */
const choices: readonly TradeOffChoice[] = [
  ...payers.flatMap((payer, nth): TradeOffChoice[] => [
    { field: "whoPays", value: [payer] },
    { field: "whoPays", value: [payer, payers[(nth + 1) % payers.length] ?? payer] },
  ]),
  ...borrowings.map((value): TradeOffChoice => ({ field: "borrowing", value })),
  ...prudences.map((value): TradeOffChoice => ({ field: "prudence", value })),
  ...themes.slice(0, 5).map((theme): TradeOffChoice => ({ field: "themes", value: [theme, "scope"] })),
  ...reversibilities.map((value): TradeOffChoice => ({ field: "reversibility", value })),
  ...evidences.map((value): TradeOffChoice => ({ field: "evidence", value })),
];

/** Whose link was the first. */
const founder = "facilitator-0" as FacilitatorId;

const setUp = {
  title: "A test",
  lengthMin: 60,
  expectedPeople: 8,
  preferredSize: 4,
  rotation: "swap",
} as const;
