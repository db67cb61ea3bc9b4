/** Somebody in a proposed group: to be dragged, or moved by the menu, which says what each move would break. */
import { useDraggable } from "@dnd-kit/core";
import { ArrowLeftRight, GripVertical } from "lucide-react";
import type { PersonView } from "../../../../shared/view/room-view.ts";
import { fullRoomGroup } from "../../../../shared/workshop/grouping.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Menu, type MenuItem } from "../../../ui/menu.tsx";
import { groupWords } from "../../../words/cockpit.ts";
import { groupAt, groupingWords, rosterWords } from "../../../words/cockpit-people.ts";
import { inARow } from "../../../words/counted.ts";
import { disciplineNames } from "../../../words/vocabulary.ts";
import type { MoveSeat } from "./proposal-group.tsx";
import { breaksBy, type Proposed } from "./proposed.ts";

export interface ProposalPersonProps {
  readonly person: PersonView;
  readonly proposed: Proposed;
  /** Among the groups shown; null: in none. */
  readonly place: number | null;
  readonly onMove: MoveSeat;
}

export function ProposalPerson({ person, proposed, place, onMove }: ProposalPersonProps) {
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({ id: person.id });
  const { name, discipline, isBot, isAway } = person;
  const notes = [disciplineNames[discipline], isBot && rosterWords.bot, isAway && rosterWords.away].filter(
    Boolean,
  );
  return (
    <li className={`flex items-center border-t border-line ${isDragging ? "opacity-40" : ""}`}>
      <div
        ref={setNodeRef}
        {...attributes}
        {...listeners}
        className="flex min-h-10 min-w-0 flex-1 cursor-grab touch-none items-center gap-1.5 hover:bg-recess"
      >
        <GripVertical aria-hidden className="size-4 shrink-0 text-line3" />
        <span className="min-w-0 truncate text-16">
          <strong className="font-semibold">{name}</strong>{" "}
          <span className="text-14 text-ink2">{notes.join(", ")}</span>
        </span>
      </div>
      <Menu
        label={groupingWords.moveTo(name)}
        trigger={
          <IconButton
            label={groupingWords.moveTo(name)}
            icon={<ArrowLeftRight aria-hidden className="size-4" />}
          />
        }
        items={itemsFor({ person, proposed, place, onMove })}
      />
    </li>
  );
}

/** As many as a menu has room to say. */
const namedBreakages = 2;

function itemsFor({ person, proposed, place, onMove }: ProposalPersonProps): MenuItem[] {
  const consequence = (to: number): string => {
    const broken = breaksBy(proposed, person.id, to);
    return broken.length === 0
      ? groupingWords.fine
      : inARow(broken.slice(0, namedBreakages).map(groupingWords.breakage));
  };
  const others = proposed.groups.flatMap((group, to): MenuItem[] => {
    if (to === place) return [];
    const isFull = group.people.length >= fullRoomGroup;
    return [
      {
        id: `${to}`,
        label: groupAt(to),
        detail: isFull ? groupWords.full : consequence(to),
        isDisabled: isFull,
        onSelect: () => onMove(person.id, to),
      },
    ];
  });
  const fresh: MenuItem = {
    id: "new",
    label: groupingWords.newGroup,
    detail: consequence(proposed.groups.length),
    onSelect: () => onMove(person.id, proposed.groups.length),
  };
  const out: MenuItem = { id: "out", label: groupingWords.takeOut, onSelect: () => onMove(person.id, null) };
  return place === null ? [...others, fresh] : [...others, fresh, out];
}
