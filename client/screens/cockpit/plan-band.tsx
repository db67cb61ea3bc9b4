/** When the room runs late: by how much, what the end will be, and what the lateness is made of. */
import { differences } from "../../../shared/workshop/plan.ts";
import { LateBand } from "../../ui/late-band.tsx";
import { lateWords, signedSpan, timeOfDay } from "../../words/cockpit.ts";
import { blockName } from "../../words/vocabulary.ts";
import { useCockpit } from "./cockpit.ts";
import { usePlan } from "./use-plan.ts";

/** Less than this is not worth a band. */
const noticeableMs = 60_000;
const partsShown = 3;

export function PlanBand() {
  const { room } = useCockpit();
  const plan = usePlan();
  if (room.position === "ended" || room.startedAt === null || plan.lateMs < noticeableMs) return null;
  const parts = differences(plan)
    .slice(0, partsShown)
    .map(({ block, ms }) => lateWords.part(block ? blockName(block) : lateWords.outside, signedSpan(ms)));
  const isCovered = plan.projectedEndAt === plan.plannedEndAt;
  return (
    <LateBand
      headline={lateWords.late(plan.lateMs)}
      detail={
        <>
          {isCovered ? (
            lateWords.covered(timeOfDay(plan.plannedEndAt), plan.lateMs, plan.bufferMs)
          ) : (
            <>
              <strong>{lateWords.instead.end(timeOfDay(plan.projectedEndAt))}</strong> {lateWords.instead.of}{" "}
              <strong>{timeOfDay(plan.plannedEndAt)}</strong>
            </>
          )}
          <br />
          <span className="tnum">{parts.join(", ")}</span>
        </>
      }
    />
  );
}
