/** A whole workshop with nobody in it: a facilitator and participants, all headless, from the empty lobby to the report. */
import { reportFiles, reportFormats } from "../../shared/report/formats.ts";
import type { Report } from "../../shared/report/report.ts";
import { latecomers, type Scenario } from "../../shared/scenarios.ts";
import type { RoomView } from "../../shared/view/room-view.ts";
import { seededRandom } from "../../shared/workshop/random.ts";
import type { CreateWorkshopPayload } from "../../shared/workshop/set-up.ts";
import type { Actor } from "./actor.ts";
import { type Bot, sendBot } from "./bot.ts";
import { createWorkshop, openSession, readReport } from "./door.ts";
import { sendFacilitator } from "./facilitator-bot.ts";
import type { Mind } from "./sight.ts";
import { createCounter, type Tally } from "./tally.ts";
import { botPeople } from "./words/people.ts";

export interface RehearsalOptions {
  readonly url: string;
  readonly people: number;
  readonly lengthMin: number;
  readonly seed: string;
  readonly imagine: Mind["imagine"];
  readonly scenario?: Scenario;
  readonly passcode?: string;
  readonly onBlock?: (room: RoomView) => void;
  /** Gives up, and tells what there is by then. */
  readonly signal?: AbortSignal;
}

export interface Rehearsal {
  readonly workshopId: string;
  readonly hasEnded: boolean;
  readonly tally: Tally;
  readonly resyncs: number;
  readonly report: Report;
  /** The exports by the names of their files. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Real time. */
  readonly tookMs: number;
}

export async function rehearse(options: RehearsalOptions): Promise<Rehearsal> {
  const { url, people, seed, scenario = "usual" } = options;
  const startedAt = performance.now();
  const counter = createCounter();
  const { workshopId, joinCode, facilitatorKey } = await createWorkshop(url, choices(options));
  const { token } = await openSession(url, facilitatorKey);
  const persons = botPeople(people, seededRandom(seed));
  const punctual = persons.slice(0, people - latecomers(people, scenario));
  const bots: Bot[] = [];

  async function admit(person: (typeof persons)[number]): Promise<void> {
    const bot = await sendBot({
      url,
      joinCode,
      person,
      mind: { seed: `${seed}/${person.name}`, imagine: options.imagine, scenario },
      onAnswer: counter.answered,
      onAbsence: counter.absence,
      onGone(reason) {
        const isExpected = reason === "ended" || scenario === "difficult-room";
        if (!isExpected) counter.surprise(`${person.name} was sent away: ${reason}`);
      },
    });
    bots.push(bot);
  }

  const late = new Set(persons.slice(punctual.length));
  let block: RoomView["position"] | undefined;
  function watch(room: RoomView): void {
    if (room.position === block) return;
    block = room.position;
    options.onBlock?.(room);
    const isStep = typeof block === "number" && room.blocks[block]?.kind === "step";
    for (const person of isStep ? late : []) {
      late.delete(person);
      admit(person).catch((error: unknown) =>
        counter.surprise(`${person.name} could not come in: ${String(error)}`),
      );
    }
  }

  let facilitator: Actor | undefined;
  const ended = new Promise<boolean>((done) => {
    options.signal?.addEventListener("abort", () => done(false));
    facilitator = sendFacilitator({
      url,
      token,
      habits: { expected: punctual.length, scenario },
      onAnswer: counter.answered,
      onRoom: watch,
      onEnded: () => done(true),
      onRefused(reason) {
        counter.surprise(`The facilitator was sent away: ${reason}`);
        done(false);
      },
    });
  });
  let hasEnded = false;
  try {
    for (const person of punctual) await admit(person);
    hasEnded = await ended;
  } finally {
    facilitator?.close();
    for (const bot of bots) bot.close();
  }
  if (!hasEnded) counter.surprise("The workshop did not come to its end.");
  const files = new Map<string, Buffer>();
  for (const format of reportFormats) {
    files.set(reportFiles[format], await readReport(url, workshopId, format, token));
  }
  return {
    workshopId,
    hasEnded,
    tally: counter.tally,
    resyncs: bots.reduce((sum, bot) => sum + bot.actor.client.resyncs, facilitator?.client.resyncs ?? 0),
    report: JSON.parse(String(files.get(reportFiles.json))) as Report,
    files,
    tookMs: performance.now() - startedAt,
  };
}

function choices({
  people,
  lengthMin,
  passcode,
}: RehearsalOptions): CreateWorkshopPayload & { passcode?: string } {
  return {
    title: "Rehearsal",
    lengthMin,
    expectedPeople: people,
    preferredSize: 4,
    rotation: "swap",
    autoAdvance: false,
    isRehearsal: true,
    castingIds: [],
    ...(passcode === undefined ? {} : { passcode }),
  };
}
