/** Corrections by those whose real job a role is: what was said, and, for whoever may add one, a tap and a line. */
import { useState } from "react";
import { textLimits } from "../../../shared/workshop/text-limits.ts";
import { useDraft } from "../../store/use-draft.ts";
import { useMe } from "../../store/use-me.ts";
import { useSend } from "../../store/use-send.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { jobOf, roomWords, sideWords } from "../../words/room.ts";
import { rolesInSentence } from "../../words/vocabulary.ts";
import { calledName, useTable } from "./table.ts";

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

/** The tap, for somebody whose real job is played by somebody else. */
export function RealityCheckMove() {
  const { group, slot, assignment, me } = useTable();
  const { discipline } = useMe();
  const send = useSend();
  const [isOpen, setOpen] = useState(false);
  const draftKey = `reality-check:${slot}`;
  const [text, setText, clear] = useDraft(draftKey);
  const words = sideWords.realityCheck;
  const role = discipline ? jobOf[discipline] : undefined;
  if (!role || !assignment || assignment[role] === me) return null;
  const give = () => {
    if (text.trim() === "") return;
    void send("checkReality", { groupId: group.id, slot, role, text: text.trim() }, { draft: draftKey });
    clear();
    setOpen(false);
  };
  return (
    <>
      <button type="button" className="move text-15" onClick={() => setOpen(true)}>
        {words.action}
      </button>
      <Sheet
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={words.title}
        description={words.about(rolesInSentence[role])}
        closeLabel={roomWords.close}
        actions={
          <Button onClick={give} disabled={text.trim() === ""}>
            {words.send}
          </Button>
        }
      >
        <TextField
          label={words.label}
          value={text}
          maxLength={textLimits.line}
          onChange={setText}
          onKeyDown={(event) => event.key === "Enter" && give()}
        />
      </Sheet>
    </>
  );
}
