/**
 * Between events as the domain knows them and as they are kept: versioned, with people's names taken out into a table
 * of their own, so that erasing somebody blanks one row (STORE-8).
 */
import type { EventType, WorkshopEvent } from "../../shared/workshop/events.ts";
import { usualCurveballs } from "../../shared/workshop/set-up.ts";
import type { NewEvent, StoredEvent } from "../store/event-store.ts";

/** Brings an event's data from one version to the next. */
type Upcast = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** Before there were curveballs, agendas kept no minutes for them. */
function withCurveballMs(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...data, agenda: { curveballMs: 0, ...(isRecord(data.agenda) ? data.agenda : {}) } };
}

/** Before they could be chosen, one curveball was planned and every card was in play. */
function withCurveballChoice(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    ...data,
    settings: { curveballs: usualCurveballs, ...(isRecord(data.settings) ? data.settings : {}) },
  };
}

/**
 * For each event, how data of version 1, 2, … becomes the next; the newest version is one more than there are steps.
 * An entry is never removed: logs of every release can be read for ever (LOG-1).
 */
const upcasts: Readonly<Record<EventType, readonly Upcast[]>> = {
  workshopCreated: [withCurveballMs, withCurveballChoice],
  settingsChanged: [withCurveballMs, withCurveballChoice],
  seatTaken: [],
  seatClaimed: [],
  claimApproved: [],
  claimDeclined: [],
  seatLeft: [],
  seatRemoved: [],
  seatWentAway: [],
  seatCameBack: [],
  groupsProposed: [],
  proposedSeatMoved: [],
  groupsConfirmed: [],
  castingAssigned: [],
  seatPlaced: [],
  seatRestored: [],
  doorLocked: [],
  doorUnlocked: [],
  seatAdmitted: [],
  seatDeclined: [],
  surgeryAnnounced: [],
  surgeryCalledOff: [],
  surgeryDone: [],
  surgeryUndone: [],
  groupsMerged: [],
  groupSplit: [],
  rolesPlanned: [],
  roleHandedOn: [],
  roomMoved: [],
  roomPaused: [],
  roomResumed: [],
  roomTimeAdjusted: [],
  outageNoticed: [],
  outageAnswered: [],
  exchangePlayed: [],
  exchangePaused: [],
  exchangeClosed: [],
  agendaChanged: [],
  bufferSpent: [],
  stepDropped: [],
  stepTakenBack: [],
  turnEntered: [],
  groupHeld: [],
  groupReleased: [],
  turnTimeAdjusted: [],
  writingDone: [],
  silenceEnded: [],
  curveballWritten: [],
  curveballRemoved: [],
  curveballSkipped: [],
  curveballReleased: [],
  curveballArmed: [],
  curveballDisarmed: [],
  curveballBroughtIn: [],
  curveballAnswered: [],
  curveballTimeGiven: [],
  noteWritten: [],
  noteEdited: [],
  noteRemoved: [],
  noteRestored: [],
  playedBack: [],
  factSaid: [],
  realityChecked: [],
  proposalWritten: [],
  voteOpened: [],
  ballotCast: [],
  revealAsked: [],
  voteRevealed: [],
  tradeOffEdited: [],
  tradeOffChosen: [],
  tradeOffRecorded: [],
  verdictGiven: [],
  tradeOffNominated: [],
  deRoleWritten: [],
  deRoleShown: [],
  galleryOpened: [],
  galleryShown: [],
  dotPlaced: [],
  dotTaken: [],
  dotsRevealed: [],
  discussionStarted: [],
  discussionMoved: [],
  discussionNoted: [],
  commitmentMade: [],
  commitmentChanged: [],
  commitmentRemoved: [],
  helpAsked: [],
  helpWithdrawn: [],
  facilitatorAnswered: [],
  helpSeen: [],
  groupMessaged: [],
  broadcastSent: [],
  spotlightTurned: [],
  spotlightEnded: [],
  everyoneCalledBack: [],
  everyoneLetGo: [],
  groupVisited: [],
  visitEnded: [],
  callLinksSet: [],
  privateNoteWritten: [],
  privateNoteEdited: [],
  privateNoteRemoved: [],
  signalSnoozed: [],
  signalResolved: [],
  signalsTuned: [],
  facilitatorInvited: [],
  facilitatorRevoked: [],
  facilitatorNamed: [],
  leadPassed: [],
};

/** A stored event that this version of the program cannot read (LOG-2). Its message may be logged: it quotes no text. */
export class UnreadableEvent extends Error {
  override readonly name = "UnreadableEvent";

  constructor(
    readonly seq: number,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** The events that name somebody, and the key of whom they name. */
const named: Readonly<Partial<Record<EventType, string>>> = {
  seatTaken: "seatId",
  facilitatorInvited: "facilitatorId",
  facilitatorNamed: "facilitatorId",
};

export function encode({ type, at, ...data }: WorkshopEvent): NewEvent {
  return {
    at,
    type,
    version: upcasts[type].length + 1,
    data: named[type] === undefined ? data : { ...data, name: undefined },
  };
}

/** The names that `encode` leaves out, to be kept beside the events. */
export function namesIn(events: readonly WorkshopEvent[]): { personId: string; name: string }[] {
  return events.flatMap((event): { personId: string; name: string }[] => {
    if (event.type === "seatTaken") return [{ personId: event.seatId, name: event.name }];
    if (event.type === "facilitatorInvited" || event.type === "facilitatorNamed")
      return [{ personId: event.facilitatorId, name: event.name }];
    return [];
  });
}

/** `names` by person; somebody who was erased is absent and becomes nameless. Throws an UnreadableEvent. */
export function decode(stored: StoredEvent, names: ReadonlyMap<string, string>): WorkshopEvent {
  const { seq, at, type, version } = stored;
  if (!isEventType(type))
    throw new UnreadableEvent(seq, `Event ${seq} is a “${type}”, which this version does not know.`);
  const steps = upcasts[type];
  if (version < 1 || version > steps.length + 1) {
    throw new UnreadableEvent(
      seq,
      `Event ${seq}, a ${type}, has version ${version}; this version knows ${steps.length + 1}.`,
    );
  }
  if (!isRecord(stored.data)) throw new UnreadableEvent(seq, `Event ${seq}, a ${type}, is damaged.`);
  const data = steps
    .slice(version - 1)
    .reduce<Readonly<Record<string, unknown>>>((old, step) => step(old), stored.data);
  const person = named[type];
  const name = person === undefined ? {} : { name: names.get(String(data[person])) ?? "" };
  // What was stored was an event of this type and version; the steps above have brought it to today's.
  return { ...data, ...name, type, at } as unknown as WorkshopEvent;
}

const isEventType = (type: string): type is EventType => Object.hasOwn(upcasts, type);
const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === "object" && data !== null && !Array.isArray(data);
