/** The turns of a step as fields as wide as they are long, each with the number of tables in it, the plan's own lit. */
import type { ReactNode } from "react";
import type { TurnName } from "../../../shared/workshop/group-state.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { stepWords } from "../../words/stage.ts";
import { turnNames } from "../../words/vocabulary.ts";
import type { Plan, PlannedTurn } from "./plan.ts";

export interface TurnField {
  readonly turn: TurnName;
  readonly count: number;
  /** From the left, 0 to 1. */
  readonly from: number;
  readonly width: number;
  readonly isPlan: boolean;
}

/** The switch is half a minute, but its name wants this much of the width; it stands there when somebody is in it. */
const leastShare = 0.125;

export function fieldsOf(
  planned: readonly PlannedTurn[],
  counts: Readonly<Record<TurnName, number>> | undefined,
  plan: Plan,
): TurnField[] {
  const shown = planned.filter(
    ({ turn }) => turn !== "rotate" || plan.turn === "rotate" || (counts?.rotate ?? 0) > 0,
  );
  const total = shown.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  const shares = shown.map(({ lengthMs }) => Math.max(leastShare, lengthMs / total));
  const all = shares.reduce((sum, share) => sum + share, 0);
  let from = 0;
  return shown.map(({ turn }, index) => {
    const width = (shares[index] ?? 0) / all;
    const field = { turn, count: counts?.[turn] ?? 0, from, width, isPlan: turn === plan.turn };
    from += width;
    return field;
  });
}

/** Quiet light from above onto the turn where the plan is; behind the words, so that it never competes with the clock. */
export function Cone({ fields }: { readonly fields: readonly TurnField[] }) {
  const lit = fields.find((field) => field.isPlan);
  if (!lit) return null;
  const [left, right] = [lit.from * 100, (lit.from + lit.width) * 100];
  const middle = (left + right) / 2;
  return (
    <svg aria-hidden viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute inset-0 size-full">
      <path className="fill-beam" d={`M${middle - 1.6},0H${middle + 1.6}L${right},100H${left}Z`} />
    </svg>
  );
}

export function TurnFields({ fields, plan }: { readonly fields: readonly TurnField[]; readonly plan: Plan }) {
  // One size for all of them, or the largest number would not be the most.
  const isTwoDigits = fields.some((field) => field.count > 9);
  // A curveball and the switch beside the four turns: their names have to fit into an eighth of the width.
  const isTight = fields.length > 5;
  return (
    // A band of news above takes its height from here, and not from the clock and the instruction.
    <ol className="flex h-104 min-h-88">
      {fields.map((field, index) => (
        <li
          key={field.turn}
          className={`relative flex flex-col pt-7 ${isTight ? "pr-2" : "pr-5"} ${index === 0 ? "pl-18" : isTight ? "pl-5" : "pl-9"} ${ground(field)}`}
          style={{ width: `${field.width * 100}%` }}
        >
          {field.isPlan && <Needle share={plan.share} />}
          <p
            className={`flex items-center leading-tight font-semibold ${isTight ? "gap-2 text-28" : "gap-3.5 text-36"}`}
          >
            <TurnGlyph turn={field.turn} />
            {field.turn === "rotate" ? stepWords.switching : turnNames[field.turn]}
          </p>
          <p
            className="display tnum mt-auto mb-15 leading-[0.72]!"
            style={{ fontSize: `${isTwoDigits ? 12.5 : 18.75}rem` }}
          >
            {field.count}
          </p>
          {field.isPlan && (
            <PlanHere isAside={field.width > 0.2 && ground(field) === "field-spot"}>
              {stepWords.planHere}
            </PlanHere>
          )}
        </li>
      ))}
    </ol>
  );
}

function ground({ turn, isPlan }: TurnField): string {
  if (turn === "need") return "field-pm";
  if (turn === "constraint") return "field-eng";
  if (isPlan) return "field-spot";
  return turn === "options" ? "scope-paper" : "scope-paper border-l-2 border-line";
}

function TurnGlyph({ turn }: { readonly turn: TurnName }) {
  if (turn === "need") return <Glyph role="productManager" size={34} />;
  if (turn === "constraint") return <Glyph role="engineer" size={34} />;
  return null;
}

/** Where in the turn the plan is: a pointer of light on the field's upper edge. */
function Needle({ share }: { readonly share: number }) {
  return (
    <span aria-hidden className="absolute inset-x-0 top-0 block h-2.5 bg-(--spot)">
      <span className="absolute inset-y-0 left-0 bg-(--spot-ink)" style={{ width: `${share * 100}%` }} />
    </span>
  );
}

/** Beside the number where there is room, else a strip beneath it. */
function PlanHere({ isAside, children }: { readonly isAside: boolean; readonly children: ReactNode }) {
  const place = isAside
    ? "right-7 bottom-16 max-w-36 text-right text-32"
    : "inset-x-0 bottom-0 truncate py-2.5 pl-4 text-28";
  return <p className={`field-spot absolute leading-tight font-semibold ${place}`}>{children}</p>;
}
