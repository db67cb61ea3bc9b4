/** When the room runs late: by how much, what the end will be, what the lateness is made of, and what can be done about it. */
import { noticeablyLateMs } from "../../../../shared/workshop/offers.ts";
import { type Difference, differences, type Plan } from "../../../../shared/workshop/plan.ts";
import { Button } from "../../../ui/button.tsx";
import { LateBand } from "../../../ui/late-band.tsx";
import { signedSpan, timeOfDay } from "../../../words/cockpit.ts";
import { lateWords } from "../../../words/plan.ts";
import { blockName } from "../../../words/vocabulary.ts";
import { useCockpit } from "../cockpit.ts";
import { useShortcuts } from "../shortcuts.tsx";
import { useOffers } from "./use-offers.ts";
import { usePlan } from "./use-plan.ts";

const partsShown = 3;

export interface PlanBandProps {
  readonly hasShortcuts: boolean;
}

export function PlanBand({ hasShortcuts }: PlanBandProps) {
  const { room } = useCockpit();
  const plan = usePlan();
  if (room.position === "ended" || room.startedAt === null || plan.lateMs < noticeablyLateMs) return null;
  return <Late plan={plan} hasShortcuts={hasShortcuts} />;
}

function Late({ plan, hasShortcuts }: PlanBandProps & { readonly plan: Plan }) {
  const offers = useOffers(plan);
  useShortcuts(hasShortcuts, { first: offers[0]?.take, second: offers[1]?.take, third: offers[2]?.take });
  const parts = differences(plan).slice(0, partsShown).map(partWords);
  return (
    <LateBand
      headline={lateWords.late(plan.lateMs)}
      detail={
        <>
          <strong>{lateWords.instead.end(timeOfDay(plan.projectedEndAt))}</strong> {lateWords.instead.of}{" "}
          <strong>{timeOfDay(plan.plannedEndAt)}</strong>
          <br />
          <span className="tnum">{parts.join(", ")}</span>
        </>
      }
      offers={
        offers.length === 0 ? (
          <p className="max-w-80 text-15 leading-snug">{lateWords.nothingLeft}</p>
        ) : (
          offers.map(({ kind, words, effect, take }, place) => (
            <Button key={kind} weight={place === 0 ? "primary" : "secondary"} isDense onClick={take}>
              <span>
                {words}, <span className="font-normal whitespace-nowrap max-[90rem]:block">{effect}</span>
              </span>
            </Button>
          ))
        )
      }
    />
  );
}

function partWords(part: Difference): string {
  const name =
    part.of === "block"
      ? blockName(part.block)
      : part.of === "dropped"
        ? lateWords.dropped(blockName(part.block))
        : lateWords[part.of];
  return lateWords.part(name, signedSpan(part.ms));
}
