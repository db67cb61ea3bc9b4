/** Making one proposal: from an option at a tap, or afresh; then the vote is opened by anyone. */
import { ArrowRight } from "lucide-react";
import { textLimits } from "../../../../shared/workshop/text-limits.ts";
import { useSend } from "../../../store/use-send.ts";
import { useWhoIsTyping } from "../../../store/use-typing.ts";
import { Button } from "../../../ui/button.tsx";
import { Glyph } from "../../../ui/glyph.tsx";
import { boardWords } from "../../../words/board.ts";
import { decisionWords } from "../../../words/decision.ts";
import { moveWords } from "../../../words/room.ts";
import { notesOf } from "../board/board-notes.ts";
import { TypeForGroup } from "../board/type-for-group.tsx";
import { calledName, useTable } from "../table.ts";
import { ProposalField } from "./proposal-field.tsx";

export function MakeProposal({ onSkip }: { readonly onSkip: () => void }) {
  const table = useTable();
  const { group, slot, board, assignment, isHeld } = table;
  const send = useSend();
  const at = { groupId: group.id, slot };
  const proposal = board.proposal?.value ?? "";
  const writers = useWhoIsTyping(`proposal:${slot}`).map((id) => calledName(table, id));
  const options = notesOf(board, "option");
  const startFrom = (text: string) =>
    void send("writeProposal", {
      ...at,
      text: text.slice(0, textLimits.field),
      base: board.proposal?.version ?? 0,
    });
  return (
    <div className="mt-6 grid gap-x-12 gap-y-8 xl:grid-cols-[3fr_2fr]">
      <div>
        <TypeForGroup
          field={
            <ProposalField
              label={decisionWords.proposal}
              hint={options.length > 0 ? decisionWords.proposalHint : ""}
            />
          }
        >
          <p className="text-16 font-bold">{decisionWords.proposal}</p>
          {proposal ? (
            <p dir="auto" className="mt-2 text-24 leading-tight font-semibold">
              {proposal}
            </p>
          ) : (
            <p className="mt-2 text-24 leading-tight font-semibold">
              {decisionWords.writesProposal(calledName(table, assignment?.scribe))}
            </p>
          )}
          {writers.length > 0 && <p className="mt-2 text-15 text-ink2">{boardWords.writing(writers)}</p>}
        </TypeForGroup>
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button disabled={proposal === "" || isHeld} onClick={() => void send("openVoting", at)}>
            {decisionWords.openVote} <ArrowRight aria-hidden className="size-5" />
          </Button>
          <Button weight="tertiary" isDense onClick={onSkip}>
            {decisionWords.skipVote}
          </Button>
        </div>
        {isHeld && <p className="mt-2 text-15 text-ink2">{moveWords.held}</p>}
      </div>
      {options.length > 0 && (
        <section aria-label={decisionWords.startFrom}>
          <h2 className="text-16 font-bold">{decisionWords.startFrom}</h2>
          <ul className="mt-2">
            {options.map((note) => (
              <li key={note.id} className="border-t border-line first:border-t-0">
                <button
                  type="button"
                  aria-pressed={proposal === note.text.value}
                  onClick={() => startFrom(note.text.value)}
                  className="flex w-full items-baseline gap-2.5 px-2 py-2.5 text-left text-18 leading-snug hover:bg-recess aria-pressed:font-bold"
                >
                  <Glyph role={note.role ?? "observer"} toned size={15} />
                  <span dir="auto" className="min-w-0 wrap-anywhere">
                    {note.text.value}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
