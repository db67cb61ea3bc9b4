/** A running step: the room's clock, the instruction where the plan is, and in how far the tables have come. */

import { payerNames } from "../../../shared/words/vocabulary.ts";
import { inOrder } from "../../../shared/workshop/room-bill.ts";
import { useRemaining } from "../../store/use-time.ts";
import { useRoom, useStage } from "../../store/use-view.ts";
import { billWords } from "../../words/room.ts";
import { stepWords } from "../../words/stage.ts";
import { turnNames } from "../../words/vocabulary.ts";
import { planAt, plannedTurns } from "./plan.ts";
import { RoomClock, StageFoot } from "./stage-frame.tsx";
import { Cone, fieldsOf, TurnFields } from "./turn-fields.tsx";

export function StepScene() {
  const step = useRoom(({ blocks, position }) => {
    const block = typeof position === "number" ? blocks[position] : undefined;
    return block && { slot: block.slot ?? 0, stepMs: block.plannedMs, curveballMs: block.curveballMs ?? 0 };
  });
  const steps = useRoom((room) => room.blocks.filter((block) => block.kind === "step").length) ?? 0;
  const clock = useRoom((room) => room.clock);
  const counts = useStage((stage) => stage.turns) ?? undefined;
  const remainingMs = useRemaining(clock);
  if (!step || !clock) return null;
  const span = { ...step, hasCurveball: step.curveballMs > 0 || (counts?.curveball ?? 0) > 0 };
  const plan = planAt(span, remainingMs);
  const isHeld = clock.holds.length > 0;
  const isOver = remainingMs < 0;
  const fields = fieldsOf(plannedTurns(span), counts, plan);
  const isLast = step.slot + 1 >= steps;
  const instruction = isLast && plan.turn === "rotate" ? stepWords.lastRotate : stepWords.turns[plan.turn];
  const next = isLast ? stepWords.nextDebrief : stepWords.nextStep;
  return (
    <div className="field-ink flex min-h-0 flex-1 flex-col">
      <div className="relative flex flex-1">
        {!isHeld && !isOver && <Cone fields={fields} />}
        <div className="relative flex w-1/2 flex-col pl-18">
          <p
            className={`display -ml-2 pt-13 text-d400 leading-[0.8]! whitespace-nowrap ${isHeld ? "text-ink2" : ""}`}
          >
            <RoomClock />
          </p>
          <p className="mt-auto pb-8 text-32">{stepWords.tables}</p>
        </div>
        <div className="relative flex w-1/2 flex-col items-start pr-18 pb-8 pl-28">
          <h1 className="display pt-16 text-d64 text-ink2">{stepWords.step(step.slot + 1, steps)}</h1>
          {!isOver && <p className="mt-9 text-44 font-bold">{turnNames[plan.turn]}</p>}
          <p className={`display max-w-[50rem] text-d76 leading-[0.98]! ${isOver ? "mt-12" : "mt-3"}`}>
            {isOver ? <span className="lit px-3 py-1">{stepWords.over}</span> : instruction}
          </p>
          <RoomBill />
        </div>
      </div>
      <TurnFields fields={fields} plan={plan} />
      <StageFoot>
        {next.before}
        <strong className="font-bold">{next.strong}</strong>
        {typeof next.after === "string" ? next.after : next.after(step.slot + 2)}
      </StageFoot>
    </div>
  );
}

/** More would not fit beneath the instruction. */
const shownPayers = 3;

/** Who has paid in the whole room, as totals of the steps that are over. */
function RoomBill() {
  const bill = useStage((stage) => stage.bill);
  const named = bill ? inOrder(bill).slice(0, shownPayers) : [];
  if (named.length === 0) return null;
  return (
    <p className="mt-auto text-32 leading-tight">
      <span className="text-ink2">{stepWords.bill}</span>{" "}
      <strong className="font-bold">{billWords.order(named, payerNames)}</strong>
    </p>
  );
}
