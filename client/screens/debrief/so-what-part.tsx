/** *So what?* A blind dot vote on what was decided, then the items with most dots, talked about one at a time. */

import { EmptyState } from "../../ui/empty-state.tsx";
import { dotWords } from "../../words/debrief.ts";
import { PartFrame } from "../group/part-frame.tsx";
import { useHere } from "../group/table.ts";
import { DiscussionItem } from "./discussion-item.tsx";
import { DotItem } from "./dot-item.tsx";

export function SoWhatPart() {
  const { room, seat } = useHere();
  const { dots, gallery, discussion } = room;
  if (discussion && dots?.totals) return <DiscussionItem discussion={discussion} totals={dots.totals} />;
  const items = (dots?.items ?? []).flatMap((key) => gallery?.entries[key] ?? []);
  const allowance = dots?.allowance ?? 0;
  const left = Math.max(0, allowance - seat.dots.length);
  const people = Object.values(room.roster).filter((person) => !person.isAway).length;
  if (!dots || items.length === 0) {
    return (
      <PartFrame title={dotWords.title}>
        <EmptyState title={dotWords.empty} />
      </PartFrame>
    );
  }
  return (
    <PartFrame title={dotWords.title} lead={dotWords.lead(allowance)}>
      <div className="sticky top-0 z-10 flex flex-wrap justify-between gap-x-6 gap-y-1 bg-paper py-3 text-18">
        <strong aria-live="polite">{dotWords.left(left)}</strong>
        <span className="text-ink2">{dotWords.inAll(dots.voters, people)}</span>
      </div>
      <ul className="rule-3 grid gap-x-12 lg:grid-cols-2">
        {items.map((entry) => (
          <DotItem key={entry.key} entry={entry} hasLeft={left > 0} />
        ))}
      </ul>
    </PartFrame>
  );
}
