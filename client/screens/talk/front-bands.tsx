/**
 * The bands above a participant's screen, in the order in which they matter: everyone is called back, the facilitator has
 * said something, this table is on the stage, a facilitator is with it.
 */
import { frontWords } from "../../words/front.ts";
import { useHere } from "../group/table.ts";
import { useNews } from "../shell/news.ts";
import { RecallBand } from "./recall-band.tsx";
import { Told } from "./told.tsx";

/** `isNews`: nothing stood here when the page was loaded. */
export function FrontBands({ isNews }: { readonly isNews: boolean }) {
  const { room, group } = useHere();
  const isOnStage = group !== undefined && room.spotlight === group.id;
  const visit = group && group.visitors.length > 0 ? frontWords.visit(group.visitors) : "";
  useNews([isOnStage ? frontWords.onStage : "", visit], isNews);
  return (
    <>
      {/* In one that stays in sight, so that they do not lie over each other. */}
      <div className="sticky top-0 z-20">
        <RecallBand isNews={isNews} />
        <Told isNews={isNews} />
      </div>
      {visit && <Line title={visit}>{frontWords.visitAbout}</Line>}
      {isOnStage && <Line title={frontWords.onStage}>{room.gallery ? "" : frontWords.onStageAbout}</Line>}
    </>
  );
}

function Line({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <section
      aria-label={title}
      className="flex flex-wrap items-baseline gap-x-4 border-b-2 border-ink bg-recess px-5 py-2 text-16 leading-snug lg:px-7"
    >
      <strong>{title}</strong>
      <span className="text-15 text-ink2">{children}</span>
    </section>
  );
}
