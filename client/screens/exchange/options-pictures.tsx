/** The options: a silent minute at speed, then everybody's at once. */
import { Check } from "lucide-react";
import { cast, members, options, writtenBy } from "../../../shared/exchange/script.ts";
import { digits } from "../../ui/digits.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { exchangeWords as words } from "../../words/exchange.ts";
import type { PictureProps } from "./exchange-picture.tsx";
import { Brief } from "./floor-picture.tsx";
import { type Size, type } from "./size.ts";

const twelfthMs = 5000;

export function SilencePicture({ moment, size }: PictureProps) {
  const written = writtenBy[moment.cue] ?? members.length;
  const isStage = size === "stage";
  return (
    <>
      <Brief size={size} />
      <div
        className={`flex min-h-0 flex-1 ${isStage ? "stage-x items-center gap-24" : "flex-col gap-4 p-5"}`}
      >
        <p
          aria-hidden
          className={`display tnum shrink-0 leading-[0.8]! ${isStage ? "text-d300" : "text-d92"}`}
        >
          {digits((12 - moment.cue) * twelfthMs)}
        </p>
        <div className="min-w-0">
          <h2 className={isStage ? "display text-d92" : "display text-d40"}>{words.silence}</h2>
          <p className={`mt-[0.6em] text-pretty ${type[size].quiet}`}>{words.silenceAbout}</p>
          <ul className={`grid grid-cols-2 ${isStage ? "mt-10 gap-x-14 gap-y-5" : "mt-4 gap-2"}`}>
            {members.map((who, place) => (
              <li key={who} className={`flex items-center gap-[0.5em] ${type[size].small}`}>
                <Glyph role={cast[who].role} toned size={isStage ? 32 : 18} />
                <strong className="font-bold">{cast[who].name}</strong>
                {place < written ? (
                  <>
                    <Check aria-hidden className="size-[1em]" strokeWidth={3} /> {words.hasWritten}
                  </>
                ) : (
                  <span className="text-ink2">{words.writes}</span>
                )}
              </li>
            ))}
          </ul>
          <p className={`text-ink2 ${isStage ? "mt-10" : "mt-4"} ${type[size].small}`}>{words.atSpeed}</p>
        </div>
      </div>
    </>
  );
}

export function OptionsPicture({ size }: { readonly size: Size }) {
  const isStage = size === "stage";
  return (
    <>
      <Brief size={size} />
      <div className={`min-h-0 flex-1 ${isStage ? "stage-x pt-10" : "p-5"}`}>
        <h2 className={type[size].head}>{words.options}</h2>
        <ul className={`grid ${isStage ? "mt-9 grid-cols-2 gap-x-16 gap-y-9" : "mt-4 gap-4"}`}>
          {options.map(({ by, text }) => (
            <li key={by} className={isStage ? "rule-4 pt-5" : "rule-2 pt-2"}>
              <p className={`flex items-center gap-[0.5em] ${type[size].small}`}>
                <Glyph role={cast[by].role} toned size={isStage ? 32 : 18} />
                <strong className="font-bold">{cast[by].name}</strong>
              </p>
              <p
                className={`mt-[0.2em] ${isStage ? "display text-d50" : "text-18 font-semibold leading-snug"}`}
              >
                {text}
              </p>
            </li>
          ))}
        </ul>
        {isStage && <p className="mt-9 text-36 text-ink2">{words.optionsAbout}</p>}
      </div>
    </>
  );
}
