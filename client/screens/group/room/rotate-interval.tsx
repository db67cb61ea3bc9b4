/** Between two steps: everyone sees their next role, the group its bill. The room moves on together. */

import { roleNames } from "../../../../shared/words/vocabulary.ts";
import { Glyph } from "../../../ui/glyph.tsx";
import { fieldClass } from "../../../ui/role-look.ts";
import { roomWords, rotateWords } from "../../../words/room.ts";
import { calledName, roleIn, useTable } from "../table.ts";
import { BillAtRotation } from "./bill-line.tsx";
import { StepJourney } from "./step-journey.tsx";
import { TurnTitle } from "./turn-title.tsx";

export function RotateInterval() {
  const table = useTable();
  const { group, slot, me, myName } = table;
  const next = slot + 1;
  const step = group.casting?.journey.steps[group.steps[next] ?? -1];
  const mine = roleIn(group, next, me);
  if (next >= group.steps.length || !step) {
    return (
      <div className="mt-4 flex-1">
        <StepJourney isCompact />
        <TurnTitle title={rotateWords.lastStep} hint={rotateWords.lastStepAbout} />
        <BillAtRotation />
      </div>
    );
  }
  return (
    <div className="mt-4 flex flex-1 flex-col">
      <div className="max-lg:hidden">
        <StepJourney isCompact />
      </div>
      {mine && (
        <section
          className={`${fieldClass(mine)} mt-5 flex flex-1 flex-col justify-center px-6 py-8 lg:px-10`}
        >
          <p className="text-16 lg:text-18">
            {rotateWords.nextStep(next + 1, group.steps.length, step.action)}
          </p>
          <h1 className="mt-3 flex items-center gap-5">
            <Glyph role={mine} size={56} />
            <span>
              <span className="block text-18 lg:text-20">{rotateWords.nextYou(myName)}</span>
              <span className="display mt-1 block text-d40 lg:text-d76">{roleNames[mine]}</span>
            </span>
          </h1>
          <p className="mt-5 max-w-160 text-18 leading-snug lg:text-20">
            {roomWords.roleDoes[mine](group.casting?.persona.name ?? "")}
          </p>
        </section>
      )}
      <BillAtRotation />
      <section aria-label={rotateWords.roles} className="rule-1 mt-5 pt-3">
        <h2 className="text-16 font-bold">{rotateWords.roles}</h2>
        <ul className="mt-2 flex flex-wrap gap-x-8 gap-y-2">
          {group.seatIds.map((id) => {
            const role = roleIn(group, next, id);
            if (!role) return null;
            return (
              <li key={id} className="flex items-center gap-2 text-16">
                <Glyph role={role} toned size={17} />
                <span>
                  <strong>{id === me ? roomWords.you : calledName(table, id)}</strong>{" "}
                  <span className="text-ink2">{roleNames[role]}</span>
                </span>
              </li>
            );
          })}
        </ul>
        <p className="mt-3 text-15 text-ink2">{rotateWords.starts}</p>
      </section>
    </div>
  );
}
