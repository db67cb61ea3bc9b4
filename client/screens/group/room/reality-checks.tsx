/** Corrections by those whose real job a role is: what was said, and, for whoever may add one, a tap and a line. */
import { useState } from "react";
import { useMe } from "../../../store/use-me.ts";
import { jobOf, sideWords } from "../../../words/room.ts";
import { rolesInSentence } from "../../../words/vocabulary.ts";
import { useLate } from "../../shell/use-late.ts";
import { calledName, useTable } from "../table.ts";

export function RealityChecks({ of }: { readonly of: "productManager" | "engineer" }) {
  const table = useTable();
  const { board } = table;
  const words = sideWords.realityCheck;
  const checks = board.realityChecks.filter((check) => check.role === of);
  return (
    <>
      {checks.map((check) => (
        <div key={`${check.by}${check.at}`} className="border-t border-line pt-3">
          <h3 className="text-14 text-ink2">
            {words.heading}: {words.by(calledName(table, check.by), rolesInSentence[of])}
          </h3>
          <p className="mt-1 text-16 leading-snug">{check.text}</p>
        </div>
      ))}
    </>
  );
}

const load = () => import("./reality-sheet.tsx");

/** The tap, for somebody whose real job is played by somebody else. */
export function RealityCheckMove() {
  const { assignment, me } = useTable();
  const { discipline } = useMe();
  const [isOpen, setOpen] = useState(false);
  const late = useLate(isOpen, load);
  const role = discipline ? jobOf[discipline] : undefined;
  if (!role || !assignment || assignment[role] === me) return null;
  return (
    <>
      <button type="button" className="move text-15" onClick={() => setOpen(true)}>
        {sideWords.realityCheck.action}
      </button>
      {isOpen && late && <late.RealitySheet role={role} onClose={() => setOpen(false)} />}
    </>
  );
}
