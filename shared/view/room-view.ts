/** What everyone in the workshop may know: where the room is, who is here, and, from the gallery on, what was decided. */

import { remembered } from "../memo.ts";
import type { Block } from "../workshop/agenda.ts";
import type { Clock } from "../workshop/clock.ts";
import type { Commitment, Discussion } from "../workshop/debrief-state.ts";
import type { Broadcast, Recall } from "../workshop/desk-state.ts";
import { areDotsRevealed, isGalleryOpen } from "../workshop/disclosed.ts";
import { dotAllowance, dotItems, dotTotals } from "../workshop/dots.ts";
import { nominees } from "../workshop/gallery.ts";
import type { Group } from "../workshop/group-state.ts";
import type { CommitmentId, GroupId, SeatId, TradeOffKey } from "../workshop/ids.ts";
import type { Seat } from "../workshop/people-state.ts";
import type { RoomState, WorkshopState } from "../workshop/state.ts";
import type { Discipline } from "../workshop/vocabulary.ts";
import { type GalleryEntry, galleryEntries } from "./gallery-view.ts";
import { type AnnouncedView, announcedView } from "./surgery-view.ts";

export interface RoomView {
  readonly title: string;
  readonly joinCode: string;
  readonly lengthMin: number;
  readonly isRehearsal: boolean;
  /** Whoever joins waits outside until they are let in. */
  readonly isDoorLocked: boolean;
  readonly autoAdvance: boolean;
  readonly blocks: readonly Block[];
  /** Minutes still kept for curveballs. */
  readonly curveballMs: number;
  readonly bufferMs: number;
  readonly position: RoomState["position"];
  readonly revision: number;
  readonly clock: Clock;
  /** What is left of the scripted exchange on the stage, during the briefing (EXCH-1). */
  readonly exchange: Clock | null;
  readonly enteredAt: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly tookMs: Readonly<Record<string, number>>;
  readonly outage: RoomState["outage"];
  /** People who are here, by seat; who left or was removed is gone from it but stays in `names`. */
  readonly roster: Readonly<Record<SeatId, PersonView>>;
  /** Everyone who ever had a seat, for crediting what they wrote. */
  readonly names: Readonly<Record<SeatId, string>>;
  readonly groups: Readonly<Record<GroupId, PlaceView>>;
  readonly groupOrder: readonly GroupId[];
  /** Who is about to move, and when. */
  readonly announced: readonly AnnouncedView[];
  readonly gallery: GalleryView | null;
  readonly dots: DotsView | null;
  readonly discussion: Discussion | null;
  /** The groups' commitments; people's own are on their seat. */
  readonly commitments: Readonly<Record<CommitmentId, Commitment>>;
  /** What was said to everyone, oldest first (HELP-3). */
  readonly broadcasts: readonly Broadcast[];
  /** The group that is on the stage (STAGE-2). */
  readonly spotlight: GroupId | null;
  /** Until when everyone is called back; stays until they are let go (BACK-1). */
  readonly recall: Recall | null;
}

export interface PersonView {
  readonly id: SeatId;
  readonly name: string;
  readonly discipline: Discipline;
  readonly isBot: boolean;
  readonly isAway: boolean;
  readonly groupId: GroupId | null;
  readonly joinedAt: number;
}

/** Where a group sits and whom it plays for. */
export interface PlaceView {
  readonly id: GroupId;
  readonly table: number;
  readonly seatIds: readonly SeatId[];
  readonly castingId: string;
  readonly personaName: string;
  readonly oneLine: string;
}

export interface GalleryView {
  readonly entries: Readonly<Record<TradeOffKey, GalleryEntry>>;
  /** One trade-off a group: the one it found hardest. */
  readonly nominees: readonly TradeOffKey[];
  readonly shownKey: TradeOffKey | null;
}

export interface DotsView {
  readonly items: readonly TradeOffKey[];
  readonly allowance: number;
  /** How many dots have been placed in all. */
  readonly placed: number;
  /** How many people have placed at least one. */
  readonly voters: number;
  /** Null until they are revealed together (DOT-2). */
  readonly totals: Readonly<Partial<Record<TradeOffKey, number>>> | null;
}

export const roomView = remembered((state: WorkshopState): RoomView => {
  const { room, agenda, settings } = state;
  return {
    title: state.title,
    joinCode: state.joinCode,
    lengthMin: settings.lengthMin,
    isRehearsal: settings.isRehearsal,
    isDoorLocked: state.door.isLocked,
    autoAdvance: settings.autoAdvance,
    blocks: agenda.blocks,
    curveballMs: agenda.curveballMs,
    bufferMs: agenda.bufferMs,
    position: room.position,
    revision: room.revision,
    clock: room.clock,
    exchange: state.exchange,
    enteredAt: room.enteredAt,
    startedAt: room.startedAt,
    endedAt: room.endedAt,
    tookMs: room.tookMs,
    outage: room.outage,
    ...people(state.seats),
    groups: places(state.groups, state.castings, state.groupOrder),
    groupOrder: state.groupOrder,
    announced: announcedView(state),
    gallery: galleryView(state),
    dots: dotsView(state),
    discussion: state.discussion,
    commitments: groupCommitments(state.commitments),
    broadcasts: state.broadcasts,
    spotlight: state.spotlight,
    recall: state.recall,
  };
});

const people = remembered((seats: WorkshopState["seats"]): Pick<RoomView, "roster" | "names"> => {
  const all = Object.values(seats);
  return {
    roster: Object.fromEntries(
      all.filter((seat) => seat.status === "here").map((seat) => [seat.id, personView(seat)]),
    ),
    names: Object.fromEntries(all.filter(wasIn).map((seat) => [seat.id, seat.name])),
  };
});

/** Nobody learns who waits outside, or was turned away. */
const wasIn = ({ status }: Seat): boolean => status !== "waiting" && status !== "declined";

const personView = remembered(
  (seat: Seat): PersonView => ({
    id: seat.id,
    name: seat.name,
    discipline: seat.discipline,
    isBot: seat.isBot,
    isAway: seat.awaySince !== null,
    groupId: seat.groupId,
    joinedAt: seat.joinedAt,
  }),
);

const places = remembered(
  (
    groups: WorkshopState["groups"],
    castings: WorkshopState["castings"],
    order: WorkshopState["groupOrder"],
  ): RoomView["groups"] =>
    Object.fromEntries(
      order.flatMap((id) => {
        const group = groups[id];
        return group ? [[id, placeView(group, castings[group.castingId])] as const] : [];
      }),
    ),
);

const placeView = remembered(
  (group: Group, casting: WorkshopState["castings"][string] | undefined): PlaceView => ({
    id: group.id,
    table: group.table,
    seatIds: group.seatIds,
    castingId: group.castingId,
    personaName: casting?.persona.name ?? "",
    oneLine: casting?.persona.oneLine ?? "",
  }),
);

function galleryView(state: WorkshopState): GalleryView | null {
  if (!isGalleryOpen(state)) return null;
  const { entries, nominated } = openGallery(state.groups, state.castings, state.groupOrder);
  return { entries, nominees: nominated, shownKey: state.gallery.shownKey };
}

const openGallery = remembered(
  (groups: WorkshopState["groups"], castings: WorkshopState["castings"], groupOrder: readonly GroupId[]) => ({
    entries: galleryEntries({ groups, castings }),
    nominated: nominees({ groups, groupOrder }),
  }),
);

function dotsView(state: WorkshopState): DotsView | null {
  if (!isGalleryOpen(state)) return null;
  return countedDots(state.dots, state.groups, state.groupOrder, areDotsRevealed(state));
}

const countedDots = remembered(
  (
    dots: WorkshopState["dots"],
    groups: WorkshopState["groups"],
    groupOrder: readonly GroupId[],
    isRevealed: boolean,
  ): DotsView => {
    const items = dotItems({ groups, groupOrder });
    const ballots = Object.values(dots.ballots);
    return {
      items,
      allowance: dotAllowance(items.length),
      placed: ballots.flat().length,
      voters: ballots.filter((keys) => keys.length > 0).length,
      totals: isRevealed ? dotTotals(dots) : null,
    };
  },
);

const groupCommitments = remembered((all: WorkshopState["commitments"]): RoomView["commitments"] =>
  Object.fromEntries(Object.entries(all).filter(([, one]) => one.owner === null && !one.isRemoved)),
);
