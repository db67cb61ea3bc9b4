/** How far each group is with something that all do at once: a row a group, in columns where there are many. */
import type { ReactNode } from "react";
import type { GroupView } from "../../../../shared/view/group-view.ts";
import { Swatch } from "../../../ui/swatch.tsx";
import { scoreWords } from "../../../words/cockpit.ts";
import { groupLook } from "../../../words/groups.ts";
import { useCockpit } from "../cockpit.ts";

export interface ProgressListProps {
  readonly onOpen: (groupId: string) => void;
  readonly done: (group: GroupView) => number;
  readonly of: (group: GroupView) => number;
  readonly words: (group: GroupView) => ReactNode;
}

export function ProgressList({ onOpen, done, of, words }: ProgressListProps) {
  const { groups } = useCockpit();
  return (
    <ul className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(min(19rem,100%),1fr))] gap-x-7">
      {groups.map((group) => {
        const look = groupLook(group.table);
        return (
          <li
            key={group.id}
            className="relative flex min-h-11 items-center gap-4 border-t border-line py-1.5 hover:bg-recess"
          >
            <button
              type="button"
              onClick={() => onOpen(group.id)}
              className="w-30 shrink-0 truncate text-left text-16 before:absolute before:inset-0"
            >
              <Swatch colour={look.colour} name={look.name} table={group.table} />
              <span className="sr-only">{scoreWords.open(look.name)}</span>
            </button>
            <Ticks done={done(group)} of={of(group)} />
            <span className="ml-auto min-w-0 text-15 text-ink2">{words(group)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** One mark for each that is awaited, full where it is there. */
function Ticks({ done, of }: { readonly done: number; readonly of: number }) {
  return (
    <span aria-hidden className="flex gap-1">
      {Array.from({ length: of }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks are told apart by their place alone
        <span key={place} className={`h-3.5 w-2.5 ${place < done ? "bg-ink" : "bg-line"}`} />
      ))}
    </span>
  );
}
