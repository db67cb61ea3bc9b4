/** The item that is talked about now, with two questions to start from, its time, and what comes after it. */
import type { DotsView } from "../../../shared/view/room-view.ts";
import { inSentence } from "../../../shared/words/in-sentence.ts";
import type { Discussion } from "../../../shared/workshop/debrief-state.ts";
import { useRemaining } from "../../store/use-time.ts";
import { roughly } from "../../ui/roughly.ts";
import { discussionWords, dotWords } from "../../words/debrief.ts";
import { clockWords } from "../../words/turns.ts";
import { PartFrame } from "../group/part-frame.tsx";
import { useHere } from "../group/table.ts";
import { promptsFor } from "./discussion-prompts.ts";
import { GalleryCard } from "./gallery-card.tsx";

export interface DiscussionItemProps {
  readonly discussion: Discussion;
  readonly totals: NonNullable<DotsView["totals"]>;
}

export function DiscussionItem({ discussion, totals }: DiscussionItemProps) {
  const { room } = useHere();
  const left = useRemaining(discussion.clock);
  const key = discussion.queue[discussion.index];
  const entry = key && room.gallery?.entries[key];
  if (!key || !entry) return <PartFrame title={discussionWords.title} />;
  const note = discussion.notes[key]?.value;
  const coming = discussion.queue.slice(discussion.index + 1);
  return (
    <PartFrame title={discussionWords.title}>
      <div className="rule-3 bg-sheet px-5 pt-4 pb-7 lg:px-9">
        <p className="mb-4 flex flex-wrap justify-between gap-x-6 text-16">
          <strong>
            {discussionWords.nth(discussion.index + 1, discussion.queue.length)},{" "}
            {dotWords.dots(totals[key] ?? 0)}
          </strong>
          <span className={left < 0 ? "lit px-1.5 font-semibold" : "text-ink2"}>
            {clockWords.left(roughly(left))}
          </span>
        </p>
        <GalleryCard entry={entry} isLarge />
      </div>
      <ul className="mt-7 flex flex-col gap-3">
        {promptsFor(entry).map((prompt) => (
          <li key={prompt} className="display text-d26 leading-[1.05]! lg:text-d40">
            {prompt}
          </li>
        ))}
      </ul>
      {note && (
        <section className="rule-1 mt-7 pt-3">
          <h2 className="text-15 text-ink2">{discussionWords.cameOfIt}</h2>
          <p className="mt-1 text-20 leading-snug">{note}</p>
        </section>
      )}
      {coming.length > 0 && (
        <section className="rule-1 mt-7 pt-3">
          <h2 className="text-15 text-ink2">{discussionWords.next}</h2>
          <ul className="mt-1 flex flex-col gap-1.5 text-16">
            {coming.map((next) => {
              const one = room.gallery?.entries[next];
              return (
                <li key={next}>
                  <strong>{one && inSentence(one.texts.decision || one.stepAction)}</strong>{" "}
                  <span className="text-ink2">{dotWords.dots(totals[next] ?? 0)}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </PartFrame>
  );
}
