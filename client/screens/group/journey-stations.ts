/** A group's journey as the stations of its line: what was played, what is read only, where it stands, what is to come. */
import type { GroupView } from "../../../shared/view/group-view.ts";
import type { JourneyStation } from "../../ui/journey-line.tsx";
import { journeyWords } from "../../words/room.ts";

/** `slot`: the step that is in play; null while nothing has been played (everything is to come or to be read). */
export function stationsOf(group: GroupView, slot: number | null): readonly JourneyStation[] {
  const present = slot === null ? -1 : (group.steps[slot] ?? -1);
  return (group.casting?.journey.steps ?? []).map((step, index) => {
    const playedAs = group.steps.indexOf(index);
    return {
      id: `${index}`,
      label: step.action,
      feeling: step.feeling,
      state: stateOf(index, present, playedAs),
      ...(playedAs >= 0 ? { numeral: playedAs + 1 } : {}),
      ...(step.isMomentOfTruth ? { momentOfTruth: journeyWords.momentOfTruth } : {}),
    };
  });
}

function stateOf(index: number, present: number, playedAs: number): JourneyStation["state"] {
  if (index === present) return "present";
  if (index > present) return "ahead";
  return playedAs >= 0 ? "played" : "read";
}

/** The line in words, for those who can't see it. */
export function describeJourney(group: GroupView, stations: readonly JourneyStation[]): string {
  const words = stations.map(({ label, feeling, state, numeral, momentOfTruth }) => {
    const figure = feeling > 0 ? `+${feeling}` : feeling < 0 ? `−${-feeling}` : "0";
    return [`${numeral ?? ""} ${label}`.trim(), figure, journeyWords[state], momentOfTruth]
      .filter(Boolean)
      .join(", ");
  });
  return journeyWords.describe(group.casting?.persona.name ?? "", words);
}
