/** Which picture is on the projector: follows from where the room is, so that the stage never needs to be driven. */
import type { RoomView } from "../../../shared/view/room-view.ts";

export type Scene =
  | "lobby"
  | "tables"
  | "welcome"
  | "briefing"
  | "exchange"
  | "immersion"
  | "step"
  | "deRole"
  | "timeline"
  | "gallery"
  | "overview"
  | "dots"
  | "dotsRevealed"
  | "discussion"
  | "nowWhat"
  | "close"
  | "spotlight"
  | "ended";

export interface SceneFacts {
  /** There were groups already when the present block began: then the briefing is shown, and the tables at its end. */
  readonly hadGroups: boolean;
  readonly isBlockEnding: boolean;
  /** The scripted exchange was put on and is not over yet. */
  readonly isExchangeOn: boolean;
  /** The dots were revealed a moment ago, before the eyes of this page. */
  readonly areDotsFresh: boolean;
}

type RoomFacts = Pick<
  RoomView,
  "spotlight" | "position" | "blocks" | "groupOrder" | "gallery" | "dots" | "discussion"
>;

export function sceneOf(
  room: RoomFacts,
  { hadGroups, isBlockEnding, isExchangeOn, areDotsFresh }: SceneFacts,
): Scene {
  const hasGroups = room.groupOrder.length > 0;
  if (room.position === "ended") return "ended";
  if (room.position === "lobby") return hasGroups ? "tables" : "lobby";
  if (room.spotlight !== null) return "spotlight";
  const kind = room.blocks[room.position]?.kind ?? "welcome";
  switch (kind) {
    case "briefing":
      if (isExchangeOn) return "exchange";
      return hasGroups && (!hadGroups || isBlockEnding) ? "tables" : "briefing";
    case "what":
      if (!room.gallery) return "timeline";
      return room.gallery.shownKey === null ? "overview" : "gallery";
    case "soWhat":
      if (!room.dots) return "timeline";
      if (room.dots.totals === null) return "dots";
      return areDotsFresh || !room.discussion ? "dotsRevealed" : "discussion";
    default:
      return kind;
  }
}
