/**
 * What people do in a simulation: they write, vote, go on and back, move each other about, all from their own pages.
 * What they choose is drawn from the workshop as it is, so that most of it makes sense; some of it comes too late.
 */
import { Drafts } from "../../client/store/drafts.ts";
import type { Session } from "../../client/store/session.ts";
import { type CommandName, commands, type PayloadOf } from "../../shared/workshop/commands.ts";
import { seatsOutside } from "../../shared/workshop/door.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import { phaseOf } from "../../shared/workshop/reading.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { payloadOf } from "../support/random-workshop.ts";
import type { Page } from "./page.ts";
import type { Person } from "./person.ts";
import type { Truth } from "./truth.ts";
import { wordOf } from "./words.ts";
import { beginsAt, type World } from "./world.ts";

/** How much more often than the others a command is chosen. */
const weights: Partial<Record<CommandName, number>> = {
  writeNote: 8,
  castBallot: 6,
  openVoting: 4,
  askReveal: 4,
  writeProposal: 3,
  editTradeOff: 3,
  finishWriting: 2,
  placeDot: 3,
  makeCommitment: 3,
  resumeRoom: 4,
  releaseGroup: 3,
  answerOutage: 8,
  answerClaim: 6,
  placeSeat: 3,
  mergeGroups: 0.3,
  lockDoor: 0.1,
  unlockDoor: 2,
  answerDoor: 4,
  advanceRoom: 3,
  advanceTurn: 3,
  adjustRoom: 2,
  adjustTurn: 2,
  pauseRoom: 0.5,
  holdGroup: 0.5,
  goBack: 0.5,
  goBackTurn: 0.5,
  leave: 0.02,
  removeSeat: 0.1,
  endWorkshop: 0.02,
};

const textFields = ["text", "value", "cue", "action"];

export class Crowd {
  #words = 0;
  /** Commands given, by name. */
  readonly given = new Map<string, number>();

  constructor(
    readonly world: World,
    readonly truth: Truth,
  ) {}

  /** One of their pages does something, if it can. */
  act(person: Person): void {
    const { world } = this;
    const page = world.pick(person.openPages());
    page?.act((session) => {
      const { activeSeatId, identities } = session.store.getState();
      const isReady = person.role === "facilitator" ? identities.length > 0 : activeSeatId !== null;
      const name = isReady ? this.#choose(person.role === "facilitator" ? "facilitator" : "seat") : undefined;
      if (name) this.#give(person, page, session, name, activeSeatId ?? undefined);
    });
  }

  #choose(by: "facilitator" | "seat"): CommandName | undefined {
    const phase = phaseOf(this.truth.state);
    const names = Object.keys(commands) as CommandName[];
    const possible = names.filter((name) => {
      const { by: whose, phases } = commands[name];
      return whose.some((one) => one === by) && (phases === "any" || phases.some((one) => one === phase));
    });
    const tickets = possible.flatMap((name) =>
      Array<CommandName>(Math.ceil(20 * (weights[name] ?? 1))).fill(name),
    );
    return this.world.pick(tickets);
  }

  #give(person: Person, page: Page, session: Session, name: CommandName, seatId: SeatId | undefined): void {
    const payload = this.#payload(name, seatId);
    const word = wordOf(++this.#words);
    const spoken = withWord(payload, word);
    this.given.set(name, (this.given.get(name) ?? 0) + 1);
    if (spoken === payload) return void session.send(name, payload);
    const draft = `editor-of-${word}`;
    const key = Drafts.key(seatId ?? null, draft);
    const isOnScreen = this.world.happens(0.5) ? session.drafts.open(key) : undefined;
    session.drafts.write(key, word);
    person.typed.add(word);
    this.world.after(this.world.about(800), page.process, () => {
      void session.send(name, spoken, { draft });
      session.drafts.clear(key);
      if (isOnScreen) this.world.after(this.world.about(8_000), page.process, isOnScreen);
    });
  }

  #payload(name: CommandName, acting: SeatId | undefined): PayloadOf<CommandName> {
    const { world, truth } = this;
    const { state } = truth;
    const seats = Object.values(state.seats).filter(({ status }) => status === "here");
    const seatId = acting ?? world.pick(seats)?.id ?? ("seat-0" as SeatId);
    const own = state.seats[seatId]?.groupId;
    const any = world.pick(state.groupOrder) ?? ("group-0" as GroupId);
    const groupId = own && (acting !== undefined || world.happens(0.3)) && world.happens(0.95) ? own : any;
    const group = state.groups[groupId];
    const slot = group?.turn && world.happens(0.85) ? group.turn.slot : Math.floor(world.random() * 3);
    const now = beginsAt + Math.floor(world.now);
    const payload = payloadOf(name, { state, random: world.random, now, seatId, groupId, group, slot });
    if (name === "answerDoor") return this.#doorAnswer(state);
    return name === "answerClaim" ? this.#claimAnswer(state) : payload;
  }

  #doorAnswer(state: WorkshopState): PayloadOf<CommandName> {
    const [waits] = seatsOutside(state);
    return { seatIds: [waits?.id ?? "seat-0"], isAdmitted: this.world.happens(0.8) };
  }

  #claimAnswer(state: WorkshopState): PayloadOf<CommandName> {
    const waiting = Object.values(state.claims).find(({ status }) => status === "waiting");
    return { claimId: waiting?.id ?? "claim-0", isApproved: this.world.happens(0.8) };
  }
}

/** The very same payload where there is nothing to say in it. */
function withWord(payload: unknown, word: string): unknown {
  if (typeof payload !== "object" || payload === null) return payload;
  const texts = Object.entries(payload).filter(
    ([key, value]) => textFields.includes(key) && typeof value === "string",
  );
  if (texts.length === 0) return payload;
  return { ...payload, ...Object.fromEntries(texts.map(([key, text]) => [key, `${text} ${word}`])) };
}
