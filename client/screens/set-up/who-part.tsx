/** Who: personas and journeys from the library, by domain and tension, each with its journey as a line. */
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { setUpWords, whoWords } from "../../words/set-up.ts";
import { CastingCard } from "./casting-card.tsx";
import { type Chosen, type OfferedCasting, playedSteps } from "./chosen.ts";
import { Part } from "./part.tsx";
import { SelectField } from "./select-field.tsx";

export interface WhoPartProps {
  /** Null while they load. */
  readonly castings: readonly OfferedCasting[] | "lost" | null;
  readonly chosen: Chosen;
  readonly choose: (part: Partial<Chosen>) => void;
  readonly slots: number;
  readonly onAgain: () => void;
}

export function WhoPart({ castings, chosen, choose, slots, onAgain }: WhoPartProps) {
  if (castings === null) return <Part title={setUpWords.parts.who}>{<div className="min-h-80" />}</Part>;
  if (castings === "lost")
    return (
      <Part title={setUpWords.parts.who}>
        <EmptyState
          title={setUpWords.contentLost}
          action={
            <Button weight="tertiary" onClick={onAgain}>
              {setUpWords.again}
            </Button>
          }
        />
      </Part>
    );
  return (
    <Part title={setUpWords.parts.who}>
      <Library castings={castings} chosen={chosen} choose={choose} slots={slots} />
    </Part>
  );
}

interface LibraryProps extends Pick<WhoPartProps, "chosen" | "choose" | "slots"> {
  readonly castings: readonly OfferedCasting[];
}

function Library({ castings, chosen, choose, slots }: LibraryProps) {
  const [domain, setDomain] = useState("");
  const [tension, setTension] = useState("");
  const offered = castings.filter((one) => playedSteps(one, slots).length > 0);
  const tooShort = castings.filter((one) => !offered.includes(one));
  const picked = chosen.castingIds.filter((id) => offered.some((one) => one.castingId === id));
  const shown = offered.filter(
    (one) => (domain === "" || one.domain === domain) && (tension === "" || one.tension === tension),
  );
  const pick = (id: string) =>
    choose({ castingIds: picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id] });
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-5 gap-y-4">
        <SelectField
          label={whoWords.domain}
          all={whoWords.all}
          values={distinct(castings.map((one) => one.domain))}
          value={domain}
          onChange={setDomain}
        />
        <SelectField
          label={whoWords.tension}
          all={whoWords.all}
          values={distinct(castings.map((one) => one.tension))}
          value={tension}
          onChange={setTension}
        />
        <p className="ml-auto max-w-120 text-16 text-ink2">
          <strong className="text-ink">{whoWords.dealt(picked.length, offered.length)}.</strong>{" "}
          {whoWords.lead}
        </p>
      </div>
      {shown.length === 0 && (
        <EmptyState title={offered.length === 0 ? whoWords.allTooShort : whoWords.none} />
      )}
      <ul className="mt-6 grid gap-x-6 gap-y-6 md:grid-cols-2 xl:grid-cols-3">
        {shown.map((casting) => (
          <CastingCard
            key={casting.castingId}
            casting={casting}
            slots={slots}
            isChosen={picked.includes(casting.castingId)}
            onChoose={() => pick(casting.castingId)}
          />
        ))}
      </ul>
      {tooShort.length > 0 && (
        <p className="mt-6 text-16 text-ink2">
          {whoWords.tooShort(
            tooShort.map((one) => `${one.personaName}, ${one.journeyTitle}`),
            slots,
          )}
        </p>
      )}
    </>
  );
}

const distinct = (values: readonly string[]): string[] =>
  [...new Set(values)].sort((a, b) => a.localeCompare(b));
