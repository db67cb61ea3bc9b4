/** One proposed group: its name and table, who plays for whom, its people, who is lacking, what a drop would break. */
import { useDroppable } from "@dnd-kit/core";
import type { ReactNode } from "react";
import type { Breakage } from "../../../../shared/workshop/group-changes.ts";
import type { SeatId } from "../../../../shared/workshop/ids.ts";
import { Pennant } from "../../../ui/pennant.tsx";
import { Swatch } from "../../../ui/swatch.tsx";
import { groupingWords } from "../../../words/cockpit-people.ts";
import { inARow } from "../../../words/counted.ts";
import { groupLook } from "../../../words/groups.ts";
import { GroupCasting } from "../group/group-casting.tsx";
import { dropId, nobodysId } from "./drop-ids.ts";
import { ProposalPerson } from "./proposal-person.tsx";
import type { Proposed, ProposedGroup } from "./proposed.ts";

export type MoveSeat = (seatId: SeatId, place: number | null) => void;

export interface ProposalGroupProps {
  readonly proposed: Proposed;
  readonly group: ProposedGroup;
  readonly place: number;
  readonly onMove: MoveSeat;
  /** What dropping the person who is held above it would break; null while nobody is. */
  readonly broken: readonly Breakage[] | null;
}

export function ProposalGroup({ proposed, group, place, onMove, broken }: ProposalGroupProps) {
  const { setNodeRef } = useDroppable({ id: dropId(place) });
  const look = groupLook(group.table);
  return (
    <li
      ref={setNodeRef}
      className={`border-t-2 border-ink pt-2 pb-1 ${broken ? "bg-recess outline-2 outline-ink" : ""}`}
    >
      <div className="flex min-h-7 items-center justify-between gap-2 text-17">
        <Swatch colour={look.colour} name={look.name} table={group.table} />
        {group.missing.length > 0 && <Pennant>{groupingWords.lacks(group.missing)}</Pennant>}
      </div>
      <GroupCasting group={group} />
      <ul className="mt-1">
        {group.people.map((person) => (
          <ProposalPerson key={person.id} person={person} proposed={proposed} place={place} onMove={onMove} />
        ))}
      </ul>
      {broken && <BrokenLine broken={broken} />}
    </li>
  );
}

function BrokenLine({ broken }: { readonly broken: readonly Breakage[] }) {
  return (
    <p className="mt-1 px-1 text-14 font-semibold">
      {broken.length === 0 ? (
        groupingWords.fine
      ) : (
        <span className="lit px-1">{inARow(broken.map(groupingWords.breakage))}</span>
      )}
    </p>
  );
}

/** Where people wait who are in no proposed group; and where they can be put. */
export function Without({
  proposed,
  onMove,
  isOver,
}: {
  readonly proposed: Proposed;
  readonly onMove: MoveSeat;
  readonly isOver: boolean;
}) {
  const { setNodeRef } = useDroppable({ id: nobodysId });
  return (
    <div
      ref={setNodeRef}
      className={`mt-4 border-2 border-dashed border-line3 px-4 py-2 ${isOver ? "bg-recess" : ""}`}
    >
      <h3 className="text-16 font-bold">{groupingWords.without}</h3>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-x-6">
        {proposed.without.map((person) => (
          <ProposalPerson key={person.id} person={person} proposed={proposed} place={null} onMove={onMove} />
        ))}
      </ul>
    </div>
  );
}

/** A group that does not exist yet, while somebody is held. */
export function NewGroup({ place, isOver }: { readonly place: number; readonly isOver: boolean }): ReactNode {
  const { setNodeRef } = useDroppable({ id: dropId(place) });
  return (
    <li
      ref={setNodeRef}
      className={`grid min-h-28 place-items-center border-2 border-dashed border-line3 text-16 font-semibold text-ink2 ${isOver ? "bg-recess" : ""}`}
    >
      {groupingWords.dropHere}
    </li>
  );
}
