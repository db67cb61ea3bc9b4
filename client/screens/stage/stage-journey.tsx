/** A persona's journey on the projector: as it stands before the steps, or with one step of a group's in the light. */
import type { LineView } from "../../../shared/view/casting-view.ts";
import type { GroupId } from "../../../shared/workshop/ids.ts";
import { useStage } from "../../store/use-view.ts";
import { JourneyLine, type JourneyStation } from "../../ui/journey-line.tsx";
import { galleryWords } from "../../words/stage-debrief.ts";

export interface StageJourneyProps {
  readonly castingId: string;
  readonly groupId: GroupId;
  /** The step slot in the light; none: all of them were played. */
  readonly slot?: number;
  readonly description: string;
}

export function StageJourney({ castingId, groupId, slot, description }: StageJourneyProps) {
  const line = useStage((stage) => stage.lines[castingId]);
  const steps = useStage((stage) => stage.steps[groupId]);
  if (!line) return null;
  return (
    <JourneyLine stations={stationsOf(line, steps ?? [], slot)} description={description} size="stage" />
  );
}

function stationsOf(line: LineView, steps: readonly number[], slot: number | undefined): JourneyStation[] {
  const present = slot === undefined ? line.steps.length : (steps[slot] ?? line.steps.length);
  return line.steps.map(({ action, feeling, isMomentOfTruth }, index) => {
    const played = steps.indexOf(index);
    return {
      id: String(index),
      label: action,
      feeling,
      state: index === present ? "present" : index > present ? "ahead" : played < 0 ? "read" : "played",
      ...(played < 0 ? {} : { numeral: played + 1 }),
      ...(isMomentOfTruth ? { momentOfTruth: galleryWords.momentOfTruth } : {}),
    };
  });
}
