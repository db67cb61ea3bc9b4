/** Everyone is called back: the time until then across the projector, and then where to look (BACK-1). */
import type { Recall } from "../../../shared/workshop/desk-state.ts";
import { useCountdown } from "../../store/use-countdown.ts";
import { useRoom } from "../../store/use-view.ts";
import { Countdown } from "../../ui/countdown.tsx";
import { recallWords } from "../../words/recall.ts";
import { useNews } from "../shell/news.ts";

export function RecallNews() {
  const recall = useRoom((room) => room.recall);
  return recall ? <Called recall={recall} /> : null;
}

function Called({ recall }: { readonly recall: Recall }) {
  const left = useCountdown(recall);
  const isOver = left <= 0;
  useNews([isOver ? recallWords.over : recallWords.called(recall.dueAt - recall.calledAt)], true);
  return (
    <section
      aria-label={recallWords.region}
      className={`stage-x flex min-h-40 shrink-0 items-center justify-between gap-12 py-4 ${isOver ? "field-spot" : "field-ink"}`}
    >
      <p className="display text-d92 whitespace-nowrap">
        {isOver ? recallWords.over : recallWords.back}{" "}
        {!isOver && <Countdown remainingMs={left} label={recallWords.region} />}
      </p>
      {!isOver && <p className="text-36 text-ink2">{recallWords.about}</p>}
    </section>
  );
}
