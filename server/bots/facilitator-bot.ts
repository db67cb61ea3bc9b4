/** A facilitator for rehearsals: holds a session and leads the workshop from its lobby to its end. */
import type { CommandAnswer } from "../../shared/protocol.ts";
import type { RoomView } from "../../shared/view/room-view.ts";
import { type Actor, createActor } from "./actor.ts";
import { facilitatorMoves, type Habits } from "./behaviour/facilitating.ts";
import { facilitatorsOf, roomOf } from "./known.ts";
import { consider } from "./thinking.ts";

export interface FacilitatorBotOptions {
  readonly url: string;
  /** A facilitator's session token. */
  readonly token: string;
  readonly habits: Habits;
  readonly onAnswer?: (name: string, answer: CommandAnswer) => void;
  readonly onEnded: () => void;
  readonly onRefused?: (reason: string) => void;
  /** What the facilitator sees whenever they look up. */
  readonly onRoom?: (room: RoomView) => void;
}

export function sendFacilitator({
  url,
  token,
  habits,
  onEnded,
  onRoom,
  ...events
}: FacilitatorBotOptions): Actor {
  return createActor({
    url,
    token,
    ...events,
    think(client, memory) {
      const room = roomOf(client.known);
      const facilitators = facilitatorsOf(client.known);
      if (!room || !facilitators) return undefined;
      onRoom?.(room);
      if (room.position === "ended") onEnded();
      return consider(
        facilitatorMoves({ room, facilitators, now: client.now() }, habits),
        memory,
        client.now(),
      );
    },
  });
}
