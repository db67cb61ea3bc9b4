/** The curveballs: for how many the agenda keeps minutes, and which cards of the journeys are in play (CURVE-7). */
import { Check } from "lucide-react";
import { curveballTypeNames } from "../../../shared/words/vocabulary.ts";
import { curveballsPlanned } from "../../../shared/workshop/curveballs.ts";
import { mostCurveballs } from "../../../shared/workshop/set-up.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { curveballWords as words } from "../../words/set-up.ts";
import { rolesInSentence } from "../../words/vocabulary.ts";
import type { OfferedCasting } from "./chosen.ts";
import type { HowPartProps } from "./how-part.tsx";

const counts = Array.from({ length: mostCurveballs + 1 }, (_, n) => n);

export function Curveballs({ castings, chosen, choose, consequences }: HowPartProps) {
  const fitting = curveballsPlanned(consequences.agenda);
  return (
    <div className="grid content-start gap-7 xl:col-span-2">
      <div>
        <Choice
          legend={words.legend}
          options={counts.map((n) => ({ value: String(n), label: words.howMany(n) }))}
          chosen={[String(chosen.curveballs)]}
          onChoose={([n]) => choose({ curveballs: Number(n) })}
        />
        <p aria-live="polite" className="mt-3 max-w-150 text-16">
          {fitting < chosen.curveballs ? (
            <strong className="lit px-1 font-semibold">{words.tooMany(fitting)}</strong>
          ) : (
            words.help(chosen.curveballs)
          )}
        </p>
      </div>
      {chosen.curveballs > 0 && castings.length > 0 && (
        <Cards castings={castings} chosen={chosen} choose={choose} />
      )}
    </div>
  );
}

function Cards({
  castings,
  chosen: { leftOut },
  choose,
}: Pick<HowPartProps, "castings" | "chosen" | "choose">) {
  const all = castings.flatMap((one) => one.curveballs.map(({ key }) => key));
  const inPlay = all.filter((key) => !leftOut.includes(key));
  if (all.length === 0) return <p className="text-16 text-ink2">{words.nothing}</p>;
  const put = (keys: readonly string[]) => choose({ leftOut: all.filter((key) => !keys.includes(key)) });
  const toggle = (key: string) =>
    put(inPlay.includes(key) ? inPlay.filter((other) => other !== key) : [...inPlay, key]);
  return (
    <details>
      <summary className="text-16 font-bold">
        {words.cards} <span className="font-normal text-ink2">{words.inPlay(inPlay.length, all.length)}</span>
      </summary>
      <div className="mt-2 flex flex-wrap items-baseline gap-x-6 gap-y-2">
        <p className="max-w-150 text-16 text-ink2">{words.cardsHelp}</p>
        <Button weight="tertiary" isDense disabled={inPlay.length === 0} onClick={() => put([])}>
          {words.noneOf}
        </Button>
        <Button weight="tertiary" isDense disabled={inPlay.length === all.length} onClick={() => put(all)}>
          {words.allOf}
        </Button>
      </div>
      <div className="mt-5 grid gap-x-9 gap-y-6 md:grid-cols-2 xl:grid-cols-3">
        {castings
          .filter((casting) => casting.curveballs.length > 0)
          .map((casting) => (
            <fieldset key={casting.castingId} className="min-w-0">
              <legend className="mb-1 text-16 font-bold">
                {words.of(casting.personaName, casting.journeyTitle)}
              </legend>
              {casting.curveballs.map((card) => (
                <CardLine
                  key={card.key}
                  isInPlay={inPlay.includes(card.key)}
                  label={cardWords(casting, card)}
                  onToggle={() => toggle(card.key)}
                />
              ))}
            </fieldset>
          ))}
      </div>
    </details>
  );
}

interface CardLineProps {
  readonly isInPlay: boolean;
  readonly label: string;
  readonly onToggle: () => void;
}

function CardLine({ isInPlay, label, onToggle }: CardLineProps) {
  return (
    <label className="rule-1 relative flex min-h-11 items-center gap-3 py-2 text-16 leading-snug hover:bg-recess has-focus-visible:outline-3 has-focus-visible:outline-ink">
      <input type="checkbox" checked={isInPlay} onChange={onToggle} className="absolute inset-0 opacity-0" />
      {isInPlay ? (
        <Check aria-hidden className="size-4 shrink-0" strokeWidth={3} />
      ) : (
        <span aria-hidden className="size-4 shrink-0 border-2 border-line3" />
      )}
      <span className={isInPlay ? "" : "text-ink2"}>{label}</span>
    </label>
  );
}

function cardWords(casting: OfferedCasting, card: OfferedCasting["curveballs"][number]): string {
  const step = card.stepIndex === null ? undefined : casting.steps[card.stepIndex]?.action;
  const role = card.audience === "everyone" ? undefined : rolesInSentence[card.audience];
  return words.card(curveballTypeNames[card.type], step, role);
}
