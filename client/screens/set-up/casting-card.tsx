/** A persona with a journey, to be chosen: the line first, then who it is and what pulls against what. */
import { Check } from "lucide-react";
import { JourneyLine, type JourneyStation } from "../../ui/journey-line.tsx";
import { whoWords } from "../../words/set-up.ts";
import { difficultyNames } from "../../words/vocabulary.ts";
import { type OfferedCasting, playedSteps } from "./chosen.ts";

export interface CastingCardProps {
  readonly casting: OfferedCasting;
  readonly slots: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

export function CastingCard({ casting, slots, isChosen, onChoose }: CastingCardProps) {
  const stations = previewStations(casting, slots);
  return (
    <li>
      <label
        className={`relative flex h-full flex-col border-2 px-5 pt-4 pb-5 has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-ink ${
          isChosen ? "border-ink bg-sheet" : "border-line hover:border-ink"
        }`}
      >
        <input
          type="checkbox"
          checked={isChosen}
          onChange={onChoose}
          className="absolute inset-0 opacity-0"
        />
        <span className="flex items-baseline justify-between gap-4">
          <span className="display text-d40 leading-none!">{casting.personaName}</span>
          <span
            className={`inline-flex items-center gap-1.5 text-15 font-bold ${isChosen ? "text-ink" : "text-ink2"}`}
          >
            {isChosen ? (
              <Check aria-hidden className="size-4" strokeWidth={3} />
            ) : (
              <span aria-hidden className="size-4 border-2 border-line3" />
            )}
            {isChosen ? whoWords.chosen : whoWords.choose}
          </span>
        </span>
        <span className="mt-2 text-16 text-ink2">{casting.oneLine}</span>
        <JourneyLine
          stations={stations}
          size="compact"
          hasAxis={false}
          hasLabels={false}
          hasBeam={false}
          description={journeyInWords(casting, stations)}
        />
        <span className="text-18 font-bold">{casting.journeyTitle}</span>
        <span className="mt-1 text-16">{casting.tension}</span>
        <span className="mt-1 text-15 text-ink2">
          {`${casting.domain} · ${difficultyNames[casting.difficulty]} · ${whoWords.plays(slots, casting.steps.length)}`}
        </span>
        <span className="mt-auto pt-4 text-16 font-semibold">{whoWords.quote(casting.quote)}</span>
      </label>
    </li>
  );
}

function previewStations(casting: OfferedCasting, slots: number): readonly JourneyStation[] {
  const played = playedSteps(casting, slots);
  return casting.steps.map((step, index) => {
    const place = played.indexOf(index);
    return {
      id: `${index}`,
      label: step.action,
      feeling: step.feeling,
      state: place >= 0 ? "played" : "read",
      ...(place >= 0 ? { numeral: place + 1 } : {}),
      ...(step.isMomentOfTruth ? { momentOfTruth: whoWords.moment } : {}),
    };
  });
}

const journeyInWords = (casting: OfferedCasting, stations: readonly JourneyStation[]): string =>
  whoWords.describe(
    casting.personaName,
    stations.map(({ label, momentOfTruth }) => (momentOfTruth ? `${label} (${momentOfTruth})` : label)),
  );
