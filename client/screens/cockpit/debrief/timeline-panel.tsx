/** What? before the gallery: how far the groups are with looking through their decisions, and the button that opens it. */

import type { GroupView } from "../../../../shared/view/group-view.ts";
import { Button } from "../../../ui/button.tsx";
import { galleryWords } from "../../../words/cockpit-debrief.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { ProgressList } from "./progress-list.tsx";

const decisions = (group: GroupView) => group.boards.filter((board) => board.hasTradeOff);
const tagged = (group: GroupView): number =>
  decisions(group).filter(({ tradeOff }) => tradeOff.themes.length > 0 || tradeOff.reversibility !== null)
    .length;

export function TimelinePanel({ onOpen }: { readonly onOpen: (groupId: string) => void }) {
  const { order, ask } = useOrders();
  const { groups } = useCockpit();
  const nominated = groups.filter((group) => group.nominatedSlot !== null).length;
  return (
    <section>
      <div className="flex items-start justify-between gap-7 max-md:flex-wrap">
        <div>
          <h2 className="display text-d40">{galleryWords.timeline}</h2>
          <p className="mt-2 text-18 text-ink2">
            {galleryWords.nominatedBy(nominated, groups.length)} {galleryWords.openHint}
          </p>
        </div>
        <span className="shrink-0">
          <Button onClick={() => ask(galleryWords.ask, () => void order("openGallery", {}))}>
            {galleryWords.open}
          </Button>
        </span>
      </div>
      <ProgressList
        onOpen={onOpen}
        done={tagged}
        of={(group) => decisions(group).length}
        words={(group) => (
          <>
            {galleryWords.tagged(tagged(group), decisions(group).length)},{" "}
            {group.nominatedSlot === null ? galleryWords.notYet : <strong>{galleryWords.nominated}</strong>}
          </>
        )}
      />
    </section>
  );
}
