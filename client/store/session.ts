/**
 * One page's part in one workshop: puts the link, the queue, the drafts and the view together, and lets components read
 * the result from a store. Nothing else in the client talks to the connection.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { CommandAnswer, Identity, Snapshot, Typing } from "../../shared/protocol.ts";
import { seatStream } from "../../shared/view/streams.ts";
import type { CommandName, PayloadOf } from "../../shared/workshop/commands.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import { CommandQueue, type QueuedCommand } from "../connection/command-queue.ts";
import type { Kept } from "../connection/kept.ts";
import { Link } from "../connection/link.ts";
import type { ConnectionStatus, Receiver, Welcome } from "../connection/receiver.ts";
import { newClientId, newLocalId } from "../connection/secrets.ts";
import { Sender } from "../connection/sender.ts";
import { ServerClock } from "../connection/server-clock.ts";
import type { Wire } from "../connection/wire.ts";
import { textOf } from "./command-texts.ts";
import { Drafts } from "./drafts.ts";
import { type Confirmed, cursorOf, fromSnapshot, nothingYet, type Slices, withFrames } from "./fold.ts";
import { activeSeat, chooseSeat } from "./seat-keys.ts";
import { shownSlices } from "./shown.ts";

/** As whom a page takes part. */
export type SessionKind = "seats" | "facilitator" | "stage";

export interface SessionState {
  readonly status: ConnectionStatus;
  /** One for each token that was shown to the server; empty before the first answer. */
  readonly identities: readonly Identity[];
  /** What to show: confirmed and predicted. */
  readonly slices: Slices;
  /** Commands without an answer. */
  readonly waiting: number;
  /** The server is there and says that it cannot save now. It is tried again. */
  readonly isFailing: boolean;
  /** The seats that this device holds, and the one that acts. */
  readonly seats: readonly SeatId[];
  readonly activeSeatId: SeatId | null;
  /** Who is typing, and where. */
  readonly typing: Readonly<Record<SeatId, string>>;
}

export interface SendOptions {
  /** The `useDraft` key of the editor that the text came from: a refused text goes back there. */
  readonly draft?: string;
  /** Another of this device's seats than the one that acts. */
  readonly as?: SeatId;
}

export interface SessionOptions {
  readonly workshopId: string;
  readonly kind: SessionKind;
  /** Read at every hello: a device may gain and lose seats. */
  readonly tokens: () => readonly string[];
  readonly wire: Wire;
  readonly storage: Kept;
  /** The server speaks a newer protocol than this page. */
  readonly onOutdated: () => void;
}

/** After an answer, a prediction stays until the change itself arrives, or this long where there is none. */
const lingerMs = 600;
const typingMs = 5000;

export class Session {
  readonly store: StoreApi<SessionState>;
  readonly clock = new ServerClock();
  readonly drafts: Drafts;
  readonly #link: Link;
  readonly #sender: Sender;
  readonly #queue: CommandQueue;
  readonly #answers = new Map<string, (answer: CommandAnswer) => void>();
  readonly #typingEnds = new Map<SeatId, ReturnType<typeof setTimeout>>();
  #confirmed: Confirmed = nothingYet;
  /** Accepted, but the change has not arrived yet. */
  #lingering: readonly QueuedCommand[] = [];

  constructor(readonly options: SessionOptions) {
    const { workshopId, storage, wire } = options;
    this.store = createStore<SessionState>(() => ({
      status: "connecting",
      identities: [],
      slices: {},
      waiting: 0,
      isFailing: false,
      seats: [],
      activeSeatId: null,
      typing: {},
    }));
    this.drafts = new Drafts(storage, workshopId);
    const clientId = newClientId();
    this.#queue = new CommandQueue(clientId, workshopId, storage);
    this.#link = new Link(clientId, wire, this.clock, this.#receiver());
    this.#sender = new Sender(this.#queue, this.#link, {
      onQueue: () => this.#show(),
      onAnswer: (command, answer) => this.#answered(command, answer),
    });
  }

  open(): void {
    this.#link.open();
  }

  close(): void {
    this.#sender.stop();
    this.#link.close();
  }

  /** Queues a command; it survives a reload. Resolves when it is answered for good. */
  send<Name extends CommandName>(
    name: Name,
    payload: PayloadOf<Name>,
    { draft, as }: SendOptions = {},
  ): Promise<CommandAnswer> {
    const localId = newLocalId();
    const seatId = as ?? this.store.getState().activeSeatId;
    const answer = new Promise<CommandAnswer>((resolve) => this.#answers.set(localId, resolve));
    const draftKey = draft === undefined ? null : Drafts.key(seatId, draft);
    this.#sender.add({ localId, seatId, name, payload, draftKey, at: this.now() });
    return answer;
  }

  /** The server's workshop time in epoch ms; before the first answer, the best guess there is. */
  now(): number {
    return this.clock.nowAt(performance.now()) ?? Date.now();
  }

  /** What the server has told so far, without anything that is only expected. */
  get confirmed(): Confirmed {
    return this.#confirmed;
  }

  switchSeat(seatId: SeatId): void {
    if (!this.store.getState().seats.includes(seatId)) return;
    chooseSeat(this.options.storage, this.options.workshopId, seatId);
    this.store.setState({ activeSeatId: seatId });
  }

  /** Tells the group's others that the acting seat is writing at `where`. */
  typing(where: string): void {
    const { activeSeatId: seatId, slices } = this.store.getState();
    const groupId = seatId && slices.room?.roster[seatId]?.groupId;
    if (seatId && groupId) this.#link.typing({ seatId, groupId, where });
  }

  /** The page is seen again, or the network is back. */
  wake(): void {
    this.#link.wake();
  }

  /** This device holds other tokens than at the last hello. */
  renew(): void {
    this.#link.renew();
  }

  #receiver(): Receiver {
    return {
      cursor: () => cursorOf(this.#confirmed),
      tokens: this.options.tokens,
      onStatus: (status) => this.store.setState({ status }),
      onWelcome: (welcome) => this.#welcomed(welcome),
      onChanges: (message) => {
        const next = withFrames(this.#confirmed, message);
        if (!next) return false;
        this.#confirmed = next;
        const streams = new Set<string>(message.frames.map((frame) => frame.stream));
        this.#lingering = this.#lingering.filter((command) => !concerns(command, streams));
        this.#show();
        return true;
      },
      onSnapshot: (snapshot) => this.#anew(snapshot),
      onTyping: (typing) => this.#someoneTypes(typing),
      onOutdated: this.options.onOutdated,
    };
  }

  /** What the server has accepted is known before its view is shown, so that nothing appears twice. */
  #welcomed({ missed, snapshot, identities, lastNumber }: Welcome): boolean {
    const epoch = this.#confirmed.epoch;
    const next = snapshot
      ? fromSnapshot(snapshot)
      : epoch === null
        ? null
        : (missed ?? []).reduce<Confirmed | null>(
            (confirmed, frame) => confirmed && withFrames(confirmed, { epoch, frames: [frame] }),
            this.#confirmed,
          );
    if (next) this.#confirmed = next;
    this.#take(identities);
    this.#sender.resume(lastNumber);
    this.#lingering = [];
    this.#show();
    return next !== null;
  }

  #anew(snapshot: Snapshot): void {
    this.#confirmed = fromSnapshot(snapshot);
    this.#lingering = [];
    this.#take(snapshot.identities);
    this.#show();
  }

  #take(identities: readonly Identity[]): void {
    const seats = identities.flatMap((identity) => (identity.kind === "seat" ? [identity.seatId] : []));
    const { storage, workshopId } = this.options;
    const { activeSeatId } = this.store.getState();
    const isStill = activeSeatId !== null && seats.includes(activeSeatId);
    this.store.setState({
      identities,
      seats,
      activeSeatId: isStill ? activeSeatId : activeSeat(storage, workshopId, seats),
    });
    this.#sender.withdraw(({ seatId }) => seatId !== null && !seats.includes(seatId));
  }

  #answered(command: QueuedCommand, answer: CommandAnswer): void {
    if (answer.ok) this.#linger(command);
    else {
      const { name, seatId, draftKey } = command;
      const text = textOf(command);
      if (text !== "") this.drafts.giveBack(draftKey, { name, seatId, text, refusal: answer });
    }
    this.#answers.get(command.localId)?.(answer);
    this.#answers.delete(command.localId);
  }

  #linger(command: QueuedCommand): void {
    this.#lingering = [...this.#lingering, command];
    setTimeout(() => {
      if (!this.#lingering.includes(command)) return;
      this.#lingering = this.#lingering.filter((other) => other !== command);
      this.#show();
    }, lingerMs);
  }

  #someoneTypes({ seatId, where }: Typing): void {
    clearTimeout(this.#typingEnds.get(seatId));
    this.store.setState(({ typing }) => ({ typing: { ...typing, [seatId]: where } }));
    const stop = () => {
      const { [seatId]: _, ...typing } = this.store.getState().typing;
      this.store.setState({ typing });
    };
    this.#typingEnds.set(seatId, setTimeout(stop, typingMs));
  }

  #show(): void {
    const { commands } = this.#queue;
    const slices = shownSlices(this.#confirmed.slices, [...this.#lingering, ...commands]);
    this.store.setState({ slices, waiting: commands.length, isFailing: this.#sender.isFailing });
  }
}

/** Whether a change of these streams is (also) the one that the command made. */
function concerns({ seatId, payload }: QueuedCommand, streams: ReadonlySet<string>): boolean {
  if (seatId === null || streams.has(seatStream(seatId))) return true;
  const groupId =
    typeof payload === "object" && payload !== null && "groupId" in payload ? payload.groupId : undefined;
  return [...streams].some((stream) => stream === `group:${String(groupId)}`);
}
