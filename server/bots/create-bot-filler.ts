/** Fills a workshop on this server with bots, which come through its own door as people do. */
import type { Logger } from "pino";
import type { Casting } from "../../shared/content/schema.ts";
import { latecomers, type Scenario } from "../../shared/scenarios.ts";
import type { BlockKind } from "../../shared/workshop/agenda.ts";
import { seededRandom } from "../../shared/workshop/random.ts";
import { type Bot, sendBot } from "./bot.ts";
import { type BotFiller, mostBots } from "./bot-filler.ts";
import { imaginationFrom } from "./imagination.ts";
import { roomOf } from "./known.ts";
import { type BotPerson, botPeople } from "./words/people.ts";

export interface BotFillerParts {
  /** This server's own address. */
  readonly url: () => string;
  readonly log: Pick<Logger, "warn">;
  readonly castings: readonly Casting[];
  /** How fast the workshop's time passes: where it hurries, so do those who arrive. */
  readonly rate: number;
}

/** Between two who come in, so that the lobby fills as lobbies do. */
const betweenArrivalsMs = 250;
const lookEveryMs = 2_000;
const beforeSteps: readonly BlockKind[] = ["welcome", "briefing", "immersion"];

/** Whom the bots go to, and as what. */
interface Party {
  readonly workshopId: string;
  readonly joinCode: string;
  readonly scenario: Scenario | undefined;
}

export function createBotFiller({ url, log, castings, rate }: BotFillerParts): BotFiller {
  const imagine = imaginationFrom(castings);
  const pause = (ms: number): Promise<void> =>
    new Promise((done) => setTimeout(done, ms / Math.max(1, rate)).unref());
  const bots = new Set<Bot>();
  /** How many were sent to a workshop before, so that the next are others. */
  const sent = new Map<string, number>();
  /** On their way. */
  let coming = 0;
  let isStopped = false;

  async function send({ workshopId, joinCode, scenario }: Party, person: BotPerson): Promise<Bot> {
    const mind = { seed: `${workshopId}/${person.name}`, imagine, ...(scenario && { scenario }) };
    const bot: Bot = await sendBot({
      url: url(),
      joinCode,
      person,
      mind,
      onGone: () => bots.delete(bot),
    });
    if (isStopped) bot.close();
    else bots.add(bot);
    return bot;
  }

  async function sendAll(party: Party, people: readonly BotPerson[]): Promise<void> {
    let left = people.length;
    coming += left;
    let lookout: Bot | undefined;
    const late = party.scenario === "difficult-room" ? latecomers(people.length, party.scenario) : 0;
    try {
      for (const person of people) {
        if (left === late && late > 0 && lookout) await firstStep(lookout);
        if (isStopped) return;
        lookout = await send(party, person);
        coming -= 1;
        left -= 1;
        await pause(betweenArrivalsMs);
      }
    } finally {
      coming -= left;
    }
  }

  /** Resolves when somebody inside sees that the first step has begun, or that it is over. */
  async function firstStep({ actor }: Bot): Promise<void> {
    for (;;) {
      const room = roomOf(actor.client.known);
      const kind = typeof room?.position === "number" ? room.blocks[room.position]?.kind : undefined;
      const isBefore = room?.position === "lobby" || kind === undefined || beforeSteps.includes(kind);
      if (isStopped || !isBefore || room?.position === "ended") return;
      await pause(lookEveryMs);
    }
  }

  return {
    async fill({ workshopId, joinCode }, count, scenario) {
      if (bots.size + coming + count > mostBots) return false;
      const before = sent.get(workshopId) ?? 0;
      sent.set(workshopId, before + count);
      const people = botPeople(before + count, seededRandom(workshopId)).slice(before);
      sendAll({ workshopId, joinCode, scenario }, people).catch((error: unknown) =>
        log.warn({ err: error, workshopId }, "The bots could not all come in."),
      );
      return true;
    },
    stop() {
      isStopped = true;
      for (const bot of bots) bot.close();
      bots.clear();
    },
  };
}
