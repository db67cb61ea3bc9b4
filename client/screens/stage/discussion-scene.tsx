/** The item under discussion: its sentence, one question to talk about, its own clock, and what comes after it. */
import { inClause } from "../../../shared/words/in-clause.ts";
import { useRemaining } from "../../store/use-time.ts";
import { useRoom } from "../../store/use-view.ts";
import { Countdown } from "../../ui/countdown.tsx";
import { groupLook } from "../../words/groups.ts";
import { discussionWords, dotWords } from "../../words/stage-debrief.ts";
import { promptFor } from "./discussion-prompt.ts";
import { PosterFacts } from "./poster-facts.tsx";
import { PosterSentence } from "./poster-sentence.tsx";

export function DiscussionScene() {
  const discussion = useRoom((room) => room.discussion);
  const entry = useRoom(({ discussion: under, gallery }) => {
    const key = under?.queue[under.index];
    return key && gallery?.entries[key];
  });
  const dots = useRoom((room) => (entry ? room.dots?.totals?.[entry.key] : undefined)) ?? 0;
  const remainingMs = useRemaining(discussion?.clock);
  if (!discussion || !entry) return null;
  const isOver = remainingMs < 0;
  return (
    <>
      <header className="field-ink stage-x flex items-center justify-between gap-16 py-12">
        <div className="min-w-0">
          <p className="text-36 text-ink2">
            {discussionWords.title}, {discussionWords.nth(discussion.index + 1, discussion.queue.length)}.{" "}
            {dotWords.dots(dots)}
          </p>
          <h1 className="display mt-4 max-w-[74rem] text-d92">
            {isOver ? discussionWords.over : promptFor(entry)}
          </h1>
        </div>
        <p className={`display shrink-0 text-d223 leading-[0.8]! ${isOver ? "lit px-4" : ""}`}>
          <Countdown remainingMs={remainingMs} label={discussionWords.left} />
        </p>
      </header>
      <div className="stage-x flex min-h-0 flex-1 flex-col justify-center">
        <PosterSentence entry={entry} heightRem={24} />
      </div>
      <Then />
      <PosterFacts entry={entry} />
    </>
  );
}

function Then() {
  const next = useRoom(({ discussion, gallery }) => {
    const key = discussion?.queue[discussion.index + 1];
    return key && gallery?.entries[key];
  });
  if (!next) return null;
  return (
    <p className="stage-x truncate pb-6 text-32 text-ink2">
      {discussionWords.alsoUnder}: <strong className="font-bold">{groupLook(next.table).name}</strong>,{" "}
      {inClause(next.texts.decision)}
    </p>
  );
}
