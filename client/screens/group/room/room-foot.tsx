/** The foot of the room: who is here, what can be done beside the turn, the context on narrow screens, and how to go on. */

import { CallMove } from "../../talk/call-move.tsx";
import { HelpMove } from "../../talk/help-move.tsx";
import { ContextCard } from "../context-card.tsx";
import { Earlier } from "../earlier.tsx";
import { useTable } from "../table.ts";
import { useSounds } from "../use-sounds.ts";
import { FinishSteps } from "./finish-steps.tsx";
import { Members } from "./members.tsx";
import { NextRole } from "./next-role.tsx";
import { ParkMove } from "./park-move.tsx";
import { PassRole } from "./pass-role.tsx";
import { RealityCheckMove } from "./reality-checks.tsx";

export function RoomFoot() {
  const { slot, turn, role } = useTable();
  const sounds = useSounds();
  return (
    <footer className="flex flex-col gap-3">
      <div className="rule-1 flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pt-3">
        <Members slot={slot} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <span className="flex flex-wrap items-center gap-x-6 gap-y-3 lg:hidden">
            {turn.turn !== "rotate" && <NextRole />}
            {role && turn.turn !== "rotate" && <PassRole />}
          </span>
          <FinishSteps />
          <Earlier />
          {turn.turn !== "rotate" && <RealityCheckMove />}
          {turn.turn !== "rotate" && <ParkMove />}
          <CallMove />
          <HelpMove />
          {sounds && <sounds.SoundMove />}
        </div>
      </div>
      <div className="rule-1 pt-2 lg:hidden">
        <ContextCard isFolded />
      </div>
    </footer>
  );
}
