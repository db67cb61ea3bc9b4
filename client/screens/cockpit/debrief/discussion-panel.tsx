/** So what? once the dots are revealed: the top items one at a time, each with its timer and a line on what came of it. */
import { ArrowLeft, ArrowRight } from "lucide-react";
import type { Discussion } from "../../../../shared/workshop/debrief-state.ts";
import { useRemaining } from "../../../store/use-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Countdown } from "../../../ui/countdown.tsx";
import { discussionWords, dotsWords, galleryWords } from "../../../words/cockpit-debrief.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { DiscussionNote } from "./discussion-note.tsx";
import { EntryList } from "./entry-list.tsx";
import { EntryWords } from "./entry-words.tsx";

export function DiscussionPanel() {
  const { discussion, gallery } = useCockpit().room;
  const { order } = useOrders();
  return (
    <section>
      {discussion && discussion.queue.length > 0 && gallery ? (
        <Item discussion={discussion} />
      ) : (
        <h2 className="display text-d40">{discussionWords.title}</h2>
      )}
      <EntryList onShow={(key) => order("showInGallery", { key })} />
    </section>
  );
}

function Item({ discussion }: { readonly discussion: Discussion }) {
  const { gallery, dots } = useCockpit().room;
  const { order } = useOrders();
  const left = useRemaining(discussion.clock);
  const { queue, index } = discussion;
  const key = queue[index];
  const entry = key ? gallery?.entries[key] : undefined;
  const move = (to: number) => order("moveDiscussion", { from: index, to });
  if (!key) return null;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <h2 className="display text-d40">{discussionWords.title}</h2>
        <p className="mr-auto text-16 text-ink2">
          {galleryWords.place(index + 1, queue.length)}
          {dots?.totals && `, ${dotsWords.dots(dots.totals[key] ?? 0)}`}
        </p>
        <span className={`display text-d50 leading-none! ${left <= -1000 ? "field-spot px-2" : ""}`}>
          <Countdown remainingMs={left} label={discussionWords.left} />
        </span>
        <Button weight="secondary" isDense disabled={index === 0} onClick={() => move(index - 1)}>
          <ArrowLeft aria-hidden className="size-4" /> {discussionWords.previous}
        </Button>
        <Button isDense disabled={index >= queue.length - 1} onClick={() => move(index + 1)}>
          {discussionWords.next} <ArrowRight aria-hidden className="size-4" />
        </Button>
      </div>
      <div className="mt-4 border-t-3 border-ink py-5">{entry && <EntryWords entry={entry} />}</div>
      <DiscussionNote key={key} tradeOffKey={key} saved={discussion.notes[key]} />
    </>
  );
}
