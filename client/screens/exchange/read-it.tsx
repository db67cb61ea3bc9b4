/** The exchange as text, for whoever would rather read, or listen to it at a pace of their own. */
import { beats } from "../../../shared/exchange/script.ts";
import { captionOf, demoWords, exchangeWords } from "../../words/exchange.ts";

export function ReadIt({ present, isWide }: { readonly present: number; readonly isWide: boolean }) {
  return (
    <section className={isWide ? "stage-x py-16" : "px-5 py-8"}>
      <h2 className={isWide ? "display text-d64" : "display text-d26"}>{demoWords.readTitle}</h2>
      <ol className={isWide ? "mt-8 grid max-w-[90rem] gap-5 text-36" : "mt-4 grid gap-3 text-16"}>
        {beats.map((beat, place) => {
          const isNew = beats[place - 1]?.part !== beat.part;
          return (
            <li key={captionOf(beat)} aria-current={place === present ? "step" : undefined}>
              {isNew && <strong className="block font-bold">{exchangeWords.parts[beat.part]}</strong>}
              {captionOf(beat)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
