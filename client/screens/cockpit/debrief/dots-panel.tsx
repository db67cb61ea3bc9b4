/** So what? while the dots are placed: totals only, for the facilitator as for everybody; then all are revealed at once. */
import { Button } from "../../../ui/button.tsx";
import { dotsWords } from "../../../words/cockpit-debrief.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { EntryList } from "./entry-list.tsx";

export function DotsPanel() {
  const { room } = useCockpit();
  const { order } = useOrders();
  const { dots } = room;
  if (!dots) return null;
  const people = Object.values(room.roster).filter((person) => !person.isAway).length;
  const wanted = Math.max(1, people * dots.allowance);
  return (
    <section>
      <div className="flex flex-wrap items-start gap-x-7 gap-y-4">
        <div className="mr-auto">
          <h2 className="display text-d40">{dotsWords.title}</h2>
          <p className="mt-2 text-18 text-ink2">{dotsWords.each(dots.allowance)}</p>
        </div>
        <Button onClick={() => order("revealDots", {})}>{dotsWords.reveal}</Button>
      </div>
      <div className="mt-5 max-w-160">
        <p aria-live="polite" className="tnum text-20 font-semibold">
          {dotsWords.progress(dots.placed, dots.voters, people)}
        </p>
        <div aria-hidden className="mt-2 h-3.5 bg-recess">
          <div
            className="h-full bg-ink"
            style={{ width: `${Math.min(100, (dots.placed / wanted) * 100)}%` }}
          />
        </div>
      </div>
      <EntryList onShow={(key) => order("showInGallery", { key })} />
    </section>
  );
}
