/** How: who plays what, whether time moves the room, and the minutes of each part. */
import { agendaFor } from "../../../shared/workshop/agenda.ts";
import { type RotationPolicy, rotationPolicies } from "../../../shared/workshop/vocabulary.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { howWords, setUpWords } from "../../words/set-up.ts";
import { type Chosen, type Consequences, type OfferedCasting, validLength } from "./chosen.ts";
import { Curveballs } from "./curveballs.tsx";
import { MinutesField } from "./minutes-field.tsx";
import { Part } from "./part.tsx";

export interface HowPartProps {
  /** The castings that are dealt, as far as they are known. */
  readonly castings: readonly OfferedCasting[];
  readonly chosen: Chosen;
  readonly choose: (part: Partial<Chosen>) => void;
  readonly consequences: Consequences;
}

export function HowPart({ castings, chosen, choose, consequences }: HowPartProps) {
  return (
    <Part title={setUpWords.parts.how}>
      <div className="grid gap-x-9 gap-y-9 xl:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
        <div className="grid content-start gap-9">
          <Rotation chosen={chosen} choose={choose} consequences={consequences} />
          <Pace chosen={chosen} choose={choose} />
        </div>
        <Minutes chosen={chosen} choose={choose} consequences={consequences} />
        <Curveballs castings={castings} chosen={chosen} choose={choose} consequences={consequences} />
      </div>
    </Part>
  );
}

function Rotation({ chosen, choose, consequences }: Omit<HowPartProps, "castings">) {
  const { swap, slots, largestSize } = consequences;
  return (
    <div>
      <Choice<RotationPolicy>
        legend={howWords.rotation}
        options={rotationPolicies.map((value) => ({ value, label: howWords.rotationShort[value] }))}
        chosen={[chosen.rotation]}
        onChoose={([rotation]) => rotation && choose({ rotation })}
      />
      <p className="mt-3 max-w-150 text-16">{howWords.rotationHelp[chosen.rotation]}</p>
      <p aria-live="polite" className="mt-3 max-w-150 text-16">
        {swap === "notEveryone" ? (
          <strong className="lit px-1 font-semibold">{howWords.notEveryone(slots, largestSize)}</strong>
        ) : (
          <strong className="font-semibold">
            {swap === "everyone" ? howWords.everyoneSwaps(slots) : howWords.nobodySwaps}
          </strong>
        )}{" "}
        {swap !== "nobody" && <span className="text-ink2">{howWords.estimate}</span>}
      </p>
    </div>
  );
}

function Pace({ chosen, choose }: Pick<HowPartProps, "chosen" | "choose">) {
  const pace = chosen.autoAdvance ? "auto" : "hold";
  return (
    <div>
      <Choice
        legend={howWords.pace}
        options={[
          { value: "hold", label: howWords.hold },
          { value: "auto", label: howWords.auto },
        ]}
        chosen={[pace]}
        onChoose={([value]) => choose({ autoAdvance: value === "auto" })}
      />
      <p className="mt-3 max-w-150 text-16">{howWords.paceHelp[pace]}</p>
    </div>
  );
}

function Minutes({ chosen, choose, consequences }: Omit<HowPartProps, "castings">) {
  const { agenda, overMin } = consequences;
  const usual = agendaFor(validLength(chosen.lengthMin)).blocks;
  const isChanged = agenda.blocks.some((block, place) => block.plannedMs !== usual[place]?.plannedMs);
  return (
    <fieldset>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <legend className="float-left text-16 font-bold">{howWords.agenda}</legend>
        {isChanged && (
          <Button weight="tertiary" isDense onClick={() => choose({ minutes: {} })}>
            {howWords.reset}
          </Button>
        )}
      </div>
      <p className="mt-1 text-16 text-ink2">{howWords.agendaHelp}</p>
      <ol className="mt-3 gap-x-9 sm:columns-2">
        {agenda.blocks.map((block) => (
          <MinutesField
            key={block.id}
            block={block}
            onChange={(minutes) => choose({ minutes: { ...chosen.minutes, [block.id]: minutes } })}
          />
        ))}
      </ol>
      {overMin > 0 && (
        <p className="mt-4 text-16">
          <strong className="lit px-1 font-semibold">{howWords.over(overMin, chosen.lengthMin)}</strong>
        </p>
      )}
    </fieldset>
  );
}
