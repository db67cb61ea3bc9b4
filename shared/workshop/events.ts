/**
 * Every event that a workshop's log may hold, gathered from the concepts that own them, and what all carry in common.
 */
import type { ActorRef } from "./actor.ts";
import type { AgendaEvent } from "./agenda-changes.ts";
import type { BoardEvent } from "./board.ts";
import type { CallLinkEvent } from "./call-links.ts";
import type { CommitmentEvent } from "./commitments.ts";
import type { CurveballEvent } from "./curveball-play.ts";
import type { DeckEvent } from "./curveballs.ts";
import type { DeRoleEvent } from "./de-role.ts";
import type { DiscussionEvent } from "./discussion.ts";
import type { DoorEvent } from "./door.ts";
import type { DotEvent } from "./dots.ts";
import type { ExchangeEvent } from "./exchange.ts";
import type { FacilitatorEvent } from "./facilitators.ts";
import type { GalleryEvent } from "./gallery.ts";
import type { GroupEvent } from "./groups.ts";
import type { FacilitatorId } from "./ids.ts";
import type { PrivateNoteEvent } from "./private-notes.ts";
import type { RecallEvent } from "./recall.ts";
import type { RoleEvent } from "./roles.ts";
import type { RoomEvent } from "./room.ts";
import type { SeatEvent } from "./seats.ts";
import type { SetUpEvent } from "./set-up.ts";
import type { SignalEvent } from "./signals.ts";
import type { SpotlightEvent } from "./spotlight.ts";
import type { SurgeryEvent } from "./surgery-events.ts";
import type { ThreadEvent } from "./threads.ts";
import type { TradeOffEvent } from "./trade-offs.ts";
import type { TurnEvent } from "./turns.ts";
import type { VisitEvent } from "./visits.ts";
import type { VoteEvent } from "./vote.ts";

export type EventBody =
  | SetUpEvent
  | SeatEvent
  | DoorEvent
  | GroupEvent
  | SurgeryEvent
  | RoleEvent
  | RoomEvent
  | ExchangeEvent
  | AgendaEvent
  | TurnEvent
  | DeckEvent
  | CurveballEvent
  | BoardEvent
  | VoteEvent
  | TradeOffEvent
  | DeRoleEvent
  | GalleryEvent
  | DotEvent
  | DiscussionEvent
  | CommitmentEvent
  | ThreadEvent
  | SpotlightEvent
  | RecallEvent
  | VisitEvent
  | CallLinkEvent
  | PrivateNoteEvent
  | SignalEvent
  | FacilitatorEvent;

export type EventType = EventBody["type"];

export interface EventMeta {
  /** Epoch milliseconds of the workshop's clock. */
  readonly at: number;
  readonly by: ActorRef;
  /** Which facilitator, where `by` says that it was one; absent in logs from before they were told apart. */
  readonly facilitator?: FacilitatorId;
}

export type WorkshopEvent = EventBody & EventMeta;
