/** The workshops without a server around them: a store in memory, a clock that the test steps, ids that count. */
import { pino } from "pino";
import type { EventStore } from "../../server/store/event-store.ts";
import { createMemoryStore, type MemoryShelf } from "../../server/store/memory-store.ts";
import { createWorkshops } from "../../server/workshops/create-workshops.ts";
import type { Submission, Submitted, Workshops } from "../../server/workshops/workshops.ts";
import { type CommandName, type PayloadOf, parseCommand } from "../../shared/workshop/commands.ts";
import type { SeatId, WorkshopId } from "../../shared/workshop/ids.ts";
import { created } from "./random-workshop.ts";
import { type SteppedClock, steppedClock } from "./running-server.ts";
import { shippedCastings } from "./shipped-castings.ts";

export const testWorkshop = "w-test" as WorkshopId;

export interface Core {
  readonly workshops: Workshops;
  readonly store: EventStore;
  readonly clock: SteppedClock;
  logged(): string;
  /** Founds the test's workshop. */
  found(joinCode?: string, id?: WorkshopId): Promise<"created" | "taken">;
  send<Name extends CommandName>(
    name: Name,
    payload: PayloadOf<Name>,
    more?: Partial<Submission>,
    id?: WorkshopId,
  ): Promise<Submitted>;
  join(name: string, id?: WorkshopId): Promise<SeatId>;
}

export async function openCore(
  shelf: MemoryShelf = new Map(),
  wrapStore: (store: EventStore) => EventStore = (store) => store,
  idleMs = 60_000,
): Promise<Core> {
  const store = wrapStore(createMemoryStore(shelf));
  const clock = steppedClock();
  const lines: string[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void lines.push(line) });
  let ids = 0;
  const newId = (prefix: string) => `${prefix}-${process.hrtime.bigint().toString(36)}${++ids}`;
  const workshops = createWorkshops({ store, clock, log, newId, idleMs });
  await workshops.start();

  const send: Core["send"] = async (name, payload, more = {}, id = testWorkshop) => {
    const command = parseCommand(name, payload);
    if ("malformed" in command) throw new Error(`${name} is malformed at ${command.malformed.path}`);
    return workshops.submit(id, { command, actor: { kind: "facilitator" }, ...more });
  };
  return {
    workshops,
    store,
    clock,
    logged: () => lines.join(""),
    found(joinCode = "KTRM4829", id = testWorkshop) {
      const first = created(shippedCastings);
      if (first.type !== "workshopCreated") throw new Error("A log begins with its creation.");
      return workshops.create(id, [{ ...first, id, joinCode, at: clock.now() }], []);
    },
    send,
    async join(name, id = testWorkshop) {
      const payload = { name, discipline: "design", whenTaken: "ask", isBot: false } as const;
      const submitted = await send("join", payload, { actor: { kind: "visitor" } }, id);
      const taken =
        submitted.kind === "accepted" ? submitted.events.find(({ type }) => type === "seatTaken") : undefined;
      if (taken?.type !== "seatTaken") throw new Error(`${name} got no seat.`);
      return taken.seatId;
    },
  };
}
