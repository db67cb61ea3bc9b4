/** Everyone is called back: how long until then, and then where to look, until the facilitator lets them go on (BACK-1). */
import { useState } from "react";
import type { Recall } from "../../../shared/workshop/desk-state.ts";
import { useCountdown } from "../../store/use-countdown.ts";
import { Countdown } from "../../ui/countdown.tsx";
import { recallWords } from "../../words/recall.ts";
import { useHere } from "../group/table.ts";
import { useNews } from "../shell/news.ts";

export function RecallBand({ isNews }: { readonly isNews: boolean }) {
  const { recall } = useHere().room;
  const [wasCalled, setCalled] = useState(recall !== null);
  if (recall !== null && !wasCalled) setCalled(true);
  if (recall) return <Called recall={recall} isNews={isNews || !wasCalled} />;
  return wasCalled ? <LetGo /> : null;
}

function Called({ recall, isNews }: { readonly recall: Recall; readonly isNews: boolean }) {
  const left = useCountdown(recall);
  const isOver = left <= 0;
  // Once as it begins and once at its end; the seconds are for the eyes.
  useNews([isOver ? recallWords.over : recallWords.called(recall.dueAt - recall.calledAt)], isNews);
  return (
    <section
      aria-label={recallWords.region}
      className={`page-x flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b-2 border-ink py-3 ${isOver ? "field-spot" : "field-ink"}`}
    >
      <p className="display text-d26 lg:text-d40">
        {isOver ? (
          recallWords.over
        ) : (
          <>
            {recallWords.back} <Countdown remainingMs={left} label={recallWords.region} />
          </>
        )}
      </p>
      <p className="text-16 leading-snug">{isOver ? recallWords.overAbout : recallWords.about}</p>
    </section>
  );
}

function LetGo() {
  useNews([recallWords.goOn], true);
  return null;
}
