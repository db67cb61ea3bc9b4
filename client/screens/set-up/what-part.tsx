/** What: the title, the length, how many people, and how they will divide. */
import { useState } from "react";
import { lengthLimits } from "../../../shared/workshop/agenda.ts";
import type { PreferredSize } from "../../../shared/workshop/grouping.ts";
import { Choice } from "../../ui/choice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { setUpWords, whatWords } from "../../words/set-up.ts";
import type { Chosen } from "./chosen.ts";
import { NumberField } from "./number-field.tsx";
import { Part } from "./part.tsx";

const lengths = [60, 75, 90] as const;
const sizes: readonly PreferredSize[] = [3, 4, 5];

export interface WhatPartProps {
  readonly chosen: Chosen;
  readonly choose: (part: Partial<Chosen>) => void;
  /** How many people each group will get, largest first. */
  readonly sizes: readonly number[];
}

export function WhatPart({ chosen, choose, sizes: expected }: WhatPartProps) {
  const isUsual = lengths.some((length) => length === chosen.lengthMin);
  const [isFree, setFree] = useState(!isUsual);
  return (
    <Part title={setUpWords.parts.what}>
      <div className="grid max-w-280 gap-x-9 gap-y-7 md:grid-cols-2">
        <TextField
          label={whatWords.title.label}
          hint={whatWords.title.hint}
          value={chosen.title}
          onChange={(title) => choose({ title })}
          maxLength={80}
          autoComplete="off"
          required
        />
        <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
          <Choice
            legend={whatWords.length}
            options={[
              ...lengths.map((length) => ({ value: String(length), label: whatWords.lengthOption(length) })),
              { value: "free", label: whatWords.otherLength },
            ]}
            chosen={[isFree ? "free" : String(chosen.lengthMin)]}
            onChoose={([value]) => {
              setFree(value === "free");
              if (value !== "free") choose({ lengthMin: Number(value), minutes: {} });
            }}
          />
          {isFree && (
            <div className="w-36">
              <NumberField
                label={whatWords.freeLength.label}
                hint={whatWords.freeLength.hint(lengthLimits.min, lengthLimits.max)}
                {...lengthLimits}
                value={chosen.lengthMin}
                onChange={(lengthMin) => choose({ lengthMin, minutes: {} })}
              />
            </div>
          )}
        </div>
        <NumberField
          label={whatWords.people.label}
          hint={whatWords.people.hint}
          min={1}
          max={250}
          value={chosen.expectedPeople}
          onChange={(expectedPeople) => choose({ expectedPeople })}
        />
        <div>
          <Choice
            legend={whatWords.size}
            options={sizes.map((size) => ({ value: String(size), label: whatWords.sizeOption(size) }))}
            chosen={[String(chosen.preferredSize)]}
            onChoose={([value]) =>
              choose({ preferredSize: sizes.find((size) => String(size) === value) ?? 4 })
            }
          />
          <p aria-live="polite" className="mt-4 text-20 font-semibold">
            {whatWords.groups(expected)}
          </p>
        </div>
      </div>
    </Part>
  );
}
