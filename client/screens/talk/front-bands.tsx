/** Calm lines above a participant's screen: that their table is on the stage. */
import { frontWords } from "../../words/front.ts";
import { useHere } from "../group/table.ts";
import { useNews } from "../shell/news.ts";

/** `isNews`: what stands here was not so when the page was loaded. */
export function FrontBands({ isNews }: { readonly isNews: boolean }) {
  const { room, group } = useHere();
  const isOnStage = group !== undefined && room.spotlight === group.id;
  useNews([isOnStage ? frontWords.onStage : ""], isNews);
  return isOnStage ? (
    <Line title={frontWords.onStage}>{room.gallery ? "" : frontWords.onStageAbout}</Line>
  ) : null;
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
