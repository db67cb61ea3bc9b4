/** A participant who is no person: takes a seat by the join code and plays along until the workshop has ended. */
import type { CommandAnswer } from "../../shared/protocol.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import { type Actor, createActor } from "./actor.ts";
import { think } from "./brain.ts";
import { takeSeat } from "./door.ts";
import { groupOf, type Known, roomOf, seatOf } from "./known.ts";
import { newSecret } from "./protocol-client.ts";
import type { Mind, Sight } from "./sight.ts";
import type { BotPerson } from "./words/people.ts";

export interface BotOptions {
  readonly url: string;
  readonly joinCode: string;
  readonly person: BotPerson;
  readonly mind: Mind;
  readonly onAnswer?: (name: string, answer: CommandAnswer) => void;
  readonly onAbsence?: (isBack: boolean) => void;
  /** It is over: the workshop has ended, or the bot was removed. It has closed its connection. */
  readonly onGone?: (reason: string) => void;
}

export interface Bot {
  readonly seatId: SeatId;
  readonly actor: Actor;
  close(): void;
}

/** Rejects if the door does not open. */
export async function sendBot({ url, joinCode, person, mind, onGone, ...events }: BotOptions): Promise<Bot> {
  const token = newSecret();
  const seated = await takeSeat(url, { code: joinCode, token, ...person, whenTaken: "another", isBot: true });
  if (!("seatId" in seated)) throw new Error("The seat waits for the facilitator.");
  const { seatId } = seated;

  const actor = createActor({
    url,
    token,
    ...events,
    onRefused: (reason) => onGone?.(reason),
    think(client, memory) {
      const sight = sightOf(client.known, seatId, client.now());
      if (sight?.room.position !== "ended" && client.known.identity.kind === "seat")
        return sight && think(sight, mind, memory);
      const { identity } = client.known;
      // Bots wait at a locked door as people do.
      if (identity.kind === "none" && identity.reason === "waiting") return undefined;
      if (client.known.epoch !== null && (sight || identity.kind === "none"))
        leave(sight ? "ended" : "removed");
      return undefined;
    },
  });

  function leave(reason: string): void {
    actor.close();
    onGone?.(reason);
  }

  return { seatId, actor, close: () => actor.close() };
}

function sightOf(known: Known, me: SeatId, now: number): Sight | undefined {
  const room = roomOf(known);
  const seat = seatOf(known, me);
  return room && seat ? { me, room, seat, group: groupOf(known, me), now } : undefined;
}
