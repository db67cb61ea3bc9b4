/** A promise as its sentence, with its day; its owners may change it or take it back. */
import { type ReactNode, useState } from "react";
import type { Commitment } from "../../../shared/workshop/state.ts";
import { useSend } from "../../store/use-send.ts";
import { Sentence, Slot } from "../../ui/sentence.tsx";
import { commitmentWords } from "../../words/debrief.ts";
import { inSentence } from "../group/in-sentence.ts";
import { CommitmentForm } from "./commitment-form.tsx";

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

/** "When …, I will …", with what is missing as slots. */
export function CommitmentSentence({
  cue,
  action,
  isGroups,
  size = "small",
}: {
  readonly cue: string;
  readonly action: string;
  readonly isGroups: boolean;
  readonly size?: "small" | "room";
}) {
  const words = commitmentWords.sentence;
  return (
    <Sentence size={size}>
      {words.when}
      <Slot value={inSentence(cue)} placeholder={commitmentWords.cuePlaceholder} />
      {isGroups ? words.weWill : words.will}
      <Slot value={inSentence(action)} placeholder={commitmentWords.actionPlaceholder} />.
    </Sentence>
  );
}
