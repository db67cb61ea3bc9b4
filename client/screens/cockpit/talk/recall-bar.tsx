/** While everyone is called back: what they see, how long it is until then, and the button that lets them go on. */
import type { Recall } from "../../../../shared/workshop/desk-state.ts";
import { useCountdown } from "../../../store/use-countdown.ts";
import { Button } from "../../../ui/button.tsx";
import { Countdown } from "../../../ui/countdown.tsx";
import { recallWords } from "../../../words/recall.ts";
import { recallDeskWords } from "../../../words/talk-desk.ts";
import { useNews } from "../../shell/news.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";

export function RecallBar() {
  const { recall } = useCockpit().room;
  return recall && <Called recall={recall} />;
}

function Called({ recall }: { readonly recall: Recall }) {
  const { order } = useOrders();
  const left = useCountdown(recall);
  const isOver = left <= 0;
  useNews([isOver ? recallWords.over : recallDeskWords.called]);
  return (
    <section
      aria-label={recallWords.region}
      className={`flex flex-wrap items-center gap-x-6 gap-y-2 border-b-2 border-ink px-5 py-2 lg:px-7 ${isOver ? "field-spot" : "bg-recess"}`}
    >
      <p className="display text-d26">
        {isOver ? recallWords.over : recallWords.back}{" "}
        {!isOver && <Countdown remainingMs={left} label={recallWords.region} />}
      </p>
      <p className="text-15">{recallDeskWords.everywhere}</p>
      <span className="ml-auto">
        <Button isDense onClick={() => void order("letEveryoneGo", { dueAt: recall.dueAt })}>
          {isOver ? recallDeskWords.letGo : recallDeskWords.callOff}
        </Button>
      </span>
    </section>
  );
}
