/** The close: bring it to an end, with the groups' commitments still in sight. */
import { Button } from "../../../ui/button.tsx";
import { closeWords } from "../../../words/cockpit-debrief.ts";
import { useRoomOrders } from "../use-room-orders.ts";
import { CommitmentsPanel } from "./commitments-panel.tsx";

export function ClosePanel() {
  const { end } = useRoomOrders();
  return (
    <>
      <section className="mb-9 flex flex-wrap items-start gap-x-7 gap-y-4 border-b-3 border-ink pb-7">
        <div className="mr-auto max-w-140">
          <h2 className="display text-d40">{closeWords.title}</h2>
          <p className="mt-2 text-18 text-ink2">{closeWords.text}</p>
        </div>
        <Button onClick={end}>{closeWords.end}</Button>
      </section>
      <CommitmentsPanel />
    </>
  );
}
