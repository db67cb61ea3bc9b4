/** A curveball that came to the whole table while it was still deciding: to be read now, and answered after the decision. */
import { Pennant } from "../../../ui/pennant.tsx";
import { curveballWords } from "../../../words/curveball.ts";
import { turnNames } from "../../../words/vocabulary.ts";
import { useTable } from "../table.ts";

export function CurveballNews() {
  const { card } = useTable().board.curveball ?? {};
  if (!card) return null;
  return (
    <section
      aria-label={card.title}
      className="rule-1 mt-4 flex flex-wrap items-baseline gap-x-4 gap-y-1.5 pt-3 pb-1"
    >
      <Pennant>{turnNames.curveball}</Pennant>
      <p className="max-w-240 text-16 leading-snug lg:text-18">
        <strong>{card.title}.</strong> {card.text} {card.question}{" "}
        <span className="text-ink2">{curveballWords.early}</span>
      </p>
    </section>
  );
}
