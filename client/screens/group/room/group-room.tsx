/**
 * The room of a group during a step: one's role at the side, the turn in the middle, who is here and how to go on at the
 * foot. What the middle holds follows the turn.
 */
import { lazy, Suspense, useEffect } from "react";
import { StepBoard } from "../board/step-board.tsx";
import { CurveballNews } from "../decision/curveball-news.tsx";
import { DecisionTurn } from "../decision/decision-turn.tsx";
import { HeldBand } from "../held-band.tsx";
import { isCurveballKnown, useTable } from "../table.ts";
import { LateField } from "./late-field.tsx";
import { RoleSwitch } from "./role-switch.tsx";
import { RoomFoot } from "./room-foot.tsx";
import { RoomRole } from "./room-role.tsx";
import { RotateInterval } from "./rotate-interval.tsx";
import { PersonaLine, StepJourney } from "./step-journey.tsx";
import { TurnClock } from "./turn-clock.tsx";
import { TurnMoves } from "./turn-moves.tsx";
import { TurnTitle } from "./turn-title.tsx";
import { turnWords } from "./turn-words.ts";
import { useTurnStart } from "./use-turn-start.ts";

const loadCurveball = () => import("../decision/curveball-turn.tsx");
const CurveballTurn = lazy(async () => ({ default: (await loadCurveball()).CurveballTurn }));

export function GroupRoom() {
  const table = useTable();
  const { turn, role } = table;
  const { title, hint } = turnWords(table);
  const isComing = isCurveballKnown(table);
  useEffect(() => {
    // Before its turn, so that nobody needs the server in the moment when it begins.
    if (isComing) loadCurveball().catch(() => undefined);
  }, [isComing]);
  useTurnStart(`${turn.slot}/${turn.turn}`);
  return (
    <>
      <RoleSwitch />
      <div className="lg:flex">
        <div className="lg:sticky lg:top-0 lg:self-start">
          {role ? <RoomRole role={role} /> : <LateField />}
        </div>
        <main className="flex min-w-0 flex-1 flex-col overflow-x-clip lg:min-h-dvh">
          <HeldBand />
          <div className="page-x flex flex-1 flex-col pt-3.5 pb-5 lg:pt-6.5 short:lg:pt-4">
            <TurnClock />
            {turn.turn === "rotate" ? (
              <RotateInterval />
            ) : turn.turn === "decision" ? (
              <>
                <CurveballNews />
                <DecisionTurn />
              </>
            ) : turn.turn === "curveball" ? (
              <Suspense>
                <CurveballTurn />
              </Suspense>
            ) : (
              <>
                <CurveballNews />
                <PersonaLine />
                <TurnTitle title={title} hint={hint} journey={<StepJourney />} />
                <StepBoard />
              </>
            )}
            <TurnMoves />
            <RoomFoot />
          </div>
        </main>
      </div>
    </>
  );
}
