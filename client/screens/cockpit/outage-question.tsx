/** After the server was away for longer than half a minute: go on where it was, or count the time. */
import { Button } from "../../ui/button.tsx";
import { outageWords, spanWords } from "../../words/cockpit.ts";
import { useCockpit } from "./cockpit.ts";
import { useOrders } from "./orders.tsx";

export function OutageQuestion() {
  const { outage } = useCockpit().room;
  const { order } = useOrders();
  if (!outage) return null;
  return (
    <section
      role="alert"
      className="field-spot flex shrink-0 flex-wrap items-center gap-x-6 gap-y-2 px-5 py-3 lg:px-7"
    >
      <h2 className="display text-d26">{outageWords.title}</h2>
      <p className="max-w-140 text-15 leading-snug">
        {outageWords.text(spanWords(outage.toAt - outage.fromAt))}
      </p>
      <div className="ml-auto flex flex-wrap gap-2.5">
        <Button isDense onClick={() => order("answerOutage", { isCounted: false })}>
          {outageWords.goOn}
        </Button>
        <Button weight="secondary" isDense onClick={() => order("answerOutage", { isCounted: true })}>
          {outageWords.count}
        </Button>
      </div>
    </section>
  );
}
