/** The proposed groups side by side; people are dragged between them by pointer or keyboard, or moved by a menu. */
import {
  type Announcements,
  type CollisionDetection,
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  rectIntersection,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useState } from "react";
import type { SeatId } from "../../../../shared/workshop/ids.ts";
import { dragWords, groupAt, groupingWords } from "../../../words/cockpit-people.ts";
import { nameIn, useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { groupToGroup } from "./drag-keys.ts";
import { placeFrom } from "./drop-ids.ts";
import { NewGroup, ProposalGroup, Without } from "./proposal-group.tsx";
import { breaksBy, type Proposed, placeOf } from "./proposed.ts";

/** By pointer it is the group under the pointer that counts; by keyboard, the one under the card. */
const underPointerOrCard: CollisionDetection = (args) =>
  args.pointerCoordinates ? pointerWithin(args) : rectIntersection(args);

export function ProposalBoard({ proposed }: { readonly proposed: Proposed }) {
  const { room, desk } = useCockpit();
  const { order } = useOrders();
  const [held, setHeld] = useState<SeatId | null>(null);
  const [over, setOver] = useState<number | null | undefined>(undefined);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: groupToGroup }),
  );
  const seatOf = (id: UniqueIdentifier) => Object.values(room.roster).find((person) => person.id === id)?.id;
  const groupName = (place: number | null | undefined) =>
    place === null || place === undefined
      ? groupingWords.takeOut
      : place >= proposed.groups.length
        ? groupingWords.newGroup
        : groupAt(place);
  /** `place`: among the groups shown; commands count the emptied ones, too. */
  const move = (seatId: SeatId, place: number | null) => {
    if (place === null ? placeOf(proposed, seatId) < 0 : placeOf(proposed, seatId) === place) return;
    const to = place === null ? null : (proposed.groups[place]?.index ?? desk.proposal?.groups.length ?? 0);
    void order("moveProposedSeat", { seatId, to });
  };
  const nameOf = (id: UniqueIdentifier) => nameIn(room, seatOf(id));
  const announcements: Announcements = {
    onDragStart: ({ active }) =>
      dragWords.pickedUp(nameOf(active.id), groupName(placeOf(proposed, String(active.id)))),
    onDragOver({ active, over: target }) {
      const place = placeFrom(target?.id);
      if (place === undefined) return dragWords.outside(nameOf(active.id));
      const seatId = seatOf(active.id);
      const broken = place === null || !seatId ? [] : breaksBy(proposed, seatId, place);
      return dragWords.over(nameOf(active.id), groupName(place), broken.map(groupingWords.breakage));
    },
    onDragEnd: ({ active, over: target }) =>
      target
        ? dragWords.dropped(nameOf(active.id), groupName(placeFrom(target.id)))
        : dragWords.back(nameOf(active.id)),
    onDragCancel: ({ active }) => dragWords.back(nameOf(active.id)),
  };
  const letGo = () => {
    setHeld(null);
    setOver(undefined);
  };
  const nobodys = <Without proposed={proposed} onMove={move} isOver={held !== null && over === null} />;
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underPointerOrCard}
      accessibility={{ announcements, screenReaderInstructions: { draggable: dragWords.instructions } }}
      onDragStart={({ active }) => setHeld(seatOf(active.id) ?? null)}
      onDragOver={({ over: target }) => setOver(placeFrom(target?.id))}
      onDragCancel={letGo}
      onDragEnd={({ active, over: target }) => {
        letGo();
        const [seatId, place] = [seatOf(active.id), placeFrom(target?.id)];
        if (seatId && place !== undefined) move(seatId, place);
      }}
    >
      {proposed.without.length > 0 && nobodys}
      <ul className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(15.5rem,1fr))] gap-x-6 gap-y-6">
        {proposed.groups.map((group, place) => (
          <ProposalGroup
            key={group.index}
            proposed={proposed}
            group={group}
            place={place}
            onMove={move}
            broken={held && over === place ? breaksBy(proposed, held, place) : null}
          />
        ))}
        {held && <NewGroup place={proposed.groups.length} isOver={over === proposed.groups.length} />}
      </ul>
      {/* Beneath the groups, so that nothing shifts under the pointer when it appears. */}
      {proposed.without.length === 0 && held && nobodys}
      <DragOverlay dropAnimation={null}>
        {held && (
          <span className="inline-block border-2 border-ink bg-paper px-3 py-1.5 text-16 font-semibold">
            {nameIn(room, held)}
          </span>
        )}
      </DragOverlay>
    </DndContext>
  );
}
