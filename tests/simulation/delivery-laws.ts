/** Watches what goes over the network: commit, then answer, then publish (SEND-1), once (SEND-2), to its readers (SECRET-1). */
import { identitiesIn, type Member, streamsFor } from "../../server/realtime/member.ts";
import { isSilent } from "../../shared/workshop/board.ts";
import type { Note } from "../../shared/workshop/board-state.ts";
import { isDeRoleShown, isGalleryOpen } from "../../shared/workshop/disclosed.ts";
import type { Group } from "../../shared/workshop/group-state.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import type { Court } from "./laws.ts";
import type { FromServer, Line, LineWatch } from "./line.ts";
import type { Truth } from "./truth.ts";
import { wordsIn } from "./words.ts";

const field = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

export class DeliveryLaws implements LineWatch {
  /** The page behind each connection, since its hello. */
  readonly #clients = new WeakMap<Line, string>();
  /** Commands that wait for their answer, and the connection over which each came first. */
  readonly #unanswered = new Map<string, Line>();
  answers = 0;

  constructor(
    readonly court: Court,
    readonly truth: Truth,
    readonly onAnswer: () => void,
  ) {}

  /** A new life of the server: what the old one had heard is forgotten. */
  began(): void {
    this.#unanswered.clear();
  }

  heard(line: Line, name: string, message: unknown): void {
    const clientId = this.#clients.get(line);
    const number = field(message, "number");
    if (name !== "command" || clientId === undefined || typeof number !== "number") return;
    const key = `${clientId}/${number}`;
    const isKnown = this.truth.receiptsOf(clientId).number >= number || this.#unanswered.has(key);
    if (!isKnown) this.#unanswered.set(key, line);
  }

  answered(line: Line, name: string, message: unknown, answer: unknown): void {
    if (name === "hello") this.#welcomed(line, message, answer);
    if (name === "resync" && field(answer, "streams")) this.#mayRead(line, answer);
    if (name === "command") this.#commandAnswered(line, message, answer);
    this.onAnswer();
  }

  #welcomed(line: Line, message: unknown, answer: unknown): void {
    const clientId = String(field(message, "clientId"));
    if (field(answer, "ok") !== true) return;
    this.#clients.set(line, clientId);
    const lastNumber = Number(field(answer, "lastNumber"));
    const { number } = this.truth.receiptsOf(clientId);
    this.court.expect(
      "what is acknowledged is durable",
      lastNumber <= number,
      () => `hello tells ${lastNumber}, the log ${number}`,
    );
    this.#mayRead(line, answer);
  }

  #commandAnswered(line: Line, message: unknown, answer: unknown): void {
    const clientId = this.#clients.get(line) ?? "";
    const number = Number(field(message, "number"));
    this.#unanswered.delete(`${clientId}/${number}`);
    if (field(answer, "ok") !== true) return;
    this.answers += 1;
    const durable = this.truth.receiptsOf(clientId).number;
    this.court.expect(
      "what is acknowledged is durable",
      number <= durable,
      () => `${number} of ${clientId}; the log has ${durable}`,
    );
    for (const word of wordsIn(message)) {
      this.court.expect(
        "what is acknowledged is durable",
        this.truth.written.has(word),
        () => `${word} is not in the log`,
      );
    }
  }

  said(line: Line, name: FromServer, message: unknown): void {
    if (name === "changes" || name === "fresh") this.#mayRead(line, message);
    const to = name === "changes" ? highest(message) : 0;
    this.court.expect(
      "what is published is durable",
      to <= this.truth.seq,
      () => `${to} of ${this.truth.seq}`,
    );
    const clientId = this.#clients.get(line);
    for (const [key, first] of this.#unanswered) {
      if (first !== line || clientId === undefined || !key.startsWith(`${clientId}/`)) continue;
      const at = this.truth.receiptsOf(clientId).seqs.get(Number(key.slice(clientId.length + 1)));
      this.court.expect(
        "the sender hears first",
        at === undefined || at > to,
        () => `${key} was published to its sender first`,
      );
    }
  }

  /** Whoever might read it at some moment since it was written may be told of it, by the rules and not by the views. */
  #mayRead(line: Line, message: unknown): void {
    const { member } = line;
    if (!member) return;
    const readers = new Map<WorkshopState, Reader>();
    const isTheirs = (word: string, state: WorkshopState): boolean => {
      const reader = readers.get(state) ?? readerIn(state, member);
      readers.set(state, reader);
      return mayRead(state, this.truth, word, reader);
    };
    const told = this.truth.at(highest(message)) ?? this.truth.state;
    for (const word of wordsIn(message)) {
      const holds = isTheirs(word, told) || this.truth.since(word).some((state) => isTheirs(word, state));
      this.court.expect(
        "nobody is sent what is not theirs",
        holds,
        () => `${line.parts.page.name} was sent ${word}`,
      );
    }
  }
}

interface Reader {
  readonly seats: readonly SeatId[];
  readonly isFacilitator: boolean;
  isMember(id: GroupId): boolean;
}

function readerIn(state: WorkshopState, member: Pick<Member, "credentials">): Reader {
  const identities = identitiesIn(state, member);
  const streams: readonly string[] = streamsFor(state, identities);
  return {
    seats: identities.flatMap((one) => (one.kind === "seat" ? [one.seatId] : [])),
    isFacilitator: identities.some(({ kind }) => kind === "facilitator"),
    isMember: (id) => streams.includes(`group:${id}`),
  };
}

/** Written anew from the rules (SECRET-1, SECRET-4, DEB-1), not from the views. */
function mayRead(state: WorkshopState, truth: Truth, word: string, reader: Reader): boolean {
  const event = truth.written.get(word)?.event;
  if (!event) return false;
  const isWriter = reader.seats.some((id) => id === event.by);
  const group = "groupId" in event && event.groupId !== null ? state.groups[event.groupId] : undefined;
  // Commitments and what facilitators note are written for everybody.
  if (!group || isWriter) return true;
  if (event.type === "deRoleWritten")
    return reader.isMember(group.id)
      ? isDeRoleShown(state, group)
      : reader.isFacilitator && isDeRoleShown(state, group);
  if (event.type === "commitmentMade" || event.type === "commitmentChanged") return true;
  if (event.type === "noteWritten" || event.type === "noteEdited") {
    const note = group.boards[event.slot]?.notes[event.noteId];
    if (note && isStillHidden(group, event.slot, note, word))
      return reader.seats.some((id) => id === note.speaker);
  }
  return reader.isFacilitator || reader.isMember(group.id) || isGalleryOpen(state);
}

/** Options in silence are their writers', and what was changed or taken off in it stays so (SECRET-4, SECRET-7). */
function isStillHidden(group: Group, slot: number, note: Note, word: string): boolean {
  const early = note.text.history.filter(({ version }) => version < note.shownFrom);
  return (
    (note.kind === "option" && isSilent(group, slot)) || note.isWithdrawn || wordsIn(early).includes(word)
  );
}

/** The newest position of which a message tells. */
function highest(message: unknown): number {
  const frames = field(message, "frames") ?? field(message, "missed");
  const tos = Array.isArray(frames) ? frames.map((frame) => Number(field(frame, "to"))) : [];
  const streams = field(message, "streams") ?? field(field(message, "snapshot"), "streams") ?? {};
  const positions = Object.values(streams).map((stream) => Number(field(stream, "position")));
  return Math.max(0, ...tos, ...positions);
}
