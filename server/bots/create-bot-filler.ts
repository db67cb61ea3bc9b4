/** Fills a workshop on this server with bots, which come through its own door as people do. */
import type { Logger } from "pino";
import type { Casting } from "../../shared/content/schema.ts";
import { seededRandom } from "../../shared/workshop/random.ts";
import { type Bot, sendBot } from "./bot.ts";
import { type BotFiller, mostBots } from "./bot-filler.ts";
import { imaginationFrom } from "./imagination.ts";
import { type BotPerson, botPeople } from "./words/people.ts";

export interface BotFillerParts {
  /** This server's own address. */
  readonly url: () => string;
  readonly log: Pick<Logger, "warn">;
  readonly castings: readonly Casting[];
}

/** Real time between two who come in, so that the lobby fills as lobbies do. */
const betweenArrivalsMs = 250;

export function createBotFiller({ url, log, castings }: BotFillerParts): BotFiller {
  const imagine = imaginationFrom(castings);
  const bots = new Set<Bot>();
  /** How many were sent to a workshop before, so that the next are others. */
  const sent = new Map<string, number>();
  /** On their way. */
  let coming = 0;
  let isStopped = false;

  async function send(workshopId: string, joinCode: string, person: BotPerson): Promise<void> {
    const mind = { seed: `${workshopId}/${person.name}`, imagine };
    const bot: Bot = await sendBot({
      url: url(),
      joinCode,
      person,
      mind,
      onGone: () => bots.delete(bot),
    });
    if (isStopped) bot.close();
    else bots.add(bot);
  }

  async function sendAll(workshopId: string, joinCode: string, people: readonly BotPerson[]): Promise<void> {
    let left = people.length;
    coming += left;
    try {
      for (const person of people) {
        if (isStopped) return;
        await send(workshopId, joinCode, person);
        coming -= 1;
        left -= 1;
        await new Promise((done) => setTimeout(done, betweenArrivalsMs).unref());
      }
    } finally {
      coming -= left;
    }
  }

  return {
    async fill({ workshopId, joinCode }, count) {
      if (bots.size + coming + count > mostBots) return false;
      const before = sent.get(workshopId) ?? 0;
      sent.set(workshopId, before + count);
      const people = botPeople(before + count, seededRandom(workshopId)).slice(before);
      sendAll(workshopId, joinCode, people).catch((error: unknown) =>
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
