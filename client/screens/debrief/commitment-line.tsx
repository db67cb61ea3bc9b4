/** A promise as its sentence, with its day; its owners may change it or take it back. */
import { type ReactNode, useState } from "react";
import type { Commitment } from "../../../shared/workshop/debrief-state.ts";
import { useSend } from "../../store/use-send.ts";
import { commitmentWords } from "../../words/debrief.ts";
import { CommitmentForm } from "./commitment-form.tsx";
import { CommitmentSentence } from "./commitment-sentence.tsx";

export interface CommitmentLineProps {
  readonly commitment: Commitment;
  readonly canChange?: boolean;
  readonly from?: ReactNode;
}

export function CommitmentLine({ commitment, canChange = false, from }: CommitmentLineProps) {
  const send = useSend();
  const [isChanging, setChanging] = useState(false);
  if (isChanging) return <CommitmentForm commitment={commitment} onDone={() => setChanging(false)} hasOwn />;
  return (
    <div className="border-b border-line py-4 last:border-b-0">
      {from && <p className="mb-1.5 text-15">{from}</p>}
      <CommitmentSentence
        cue={commitment.cue.value}
        action={commitment.action.value}
        isGroups={commitment.owner === null}
      />
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-15 text-ink2">
        {commitmentWords.date(commitment.dueAt)}
        {canChange && (
          <>
            <button type="button" className="move" onClick={() => setChanging(true)}>
              {commitmentWords.change}
            </button>
            <button
              type="button"
              className="move"
              onClick={() => void send("removeCommitment", { commitmentId: commitment.id })}
            >
              {commitmentWords.remove}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
