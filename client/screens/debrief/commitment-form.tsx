/** Making or changing a promise: its cue, from a starter or one's own, what one will do, whose it is and until when. */
import { type FormEvent, useState } from "react";
import { checkInMs } from "../../../shared/workshop/check-in.ts";
import type { Commitment } from "../../../shared/workshop/debrief-state.ts";
import { textLimits } from "../../../shared/workshop/text-limits.ts";
import { useDraft } from "../../store/use-draft.ts";
import { useSend } from "../../store/use-send.ts";
import { useServerNow } from "../../store/use-time.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { writeWords } from "../../words/board.ts";
import { commitmentWords } from "../../words/debrief.ts";
import { useHere } from "../group/table.ts";
import { CommitmentSentence } from "./commitment-sentence.tsx";
import { dayFromField, dayToField } from "./day-field.ts";
import { Starters } from "./starters.tsx";

export interface CommitmentFormProps {
  /** The promise that is changed; absent for a new one. */
  readonly commitment?: Commitment;
  readonly onDone: () => void;
  /** Whether one has promised something already: the next is then more likely the table's. */
  readonly hasOwn: boolean;
}

export function CommitmentForm({ commitment, onDone, hasOwn }: CommitmentFormProps) {
  const { group } = useHere();
  const send = useSend();
  const now = useServerNow();
  const id = commitment?.id ?? "new";
  const [cue, setCue, clearCue, refusal] = useDraft(`commitment:${id}:cue`, commitment?.cue.value);
  const [action, setAction, clearAction] = useDraft(`commitment:${id}:action`, commitment?.action.value);
  const [isGroups, setGroups] = useState(commitment ? commitment.owner === null : hasOwn);
  const [due, setDue] = useState(() => dayToField(commitment?.dueAt ?? now() + checkInMs));
  if (!group) return null;
  const dueAt = dayFromField(due);
  const isComplete = cue.trim() !== "" && action.trim() !== "" && dueAt !== null;
  const leave = () => {
    clearCue();
    clearAction();
    onDone();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (dueAt === null || !isComplete) return;
    const words = { cue: cue.trim(), action: action.trim(), dueAt };
    const options = { draft: `commitment:${id}:cue` };
    const answer = commitment
      ? send("changeCommitment", { commitmentId: commitment.id, ...words }, options)
      : send("makeCommitment", { groupId: group.id, isGroups, ...words }, options);
    void answer.then((given) => given.ok && leave());
  };
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-6 short:gap-4">
      {!commitment && <Starters onStart={(start) => [setCue(start.cue), setAction(start.action)]} />}
      <div className="bg-sheet p-5 lg:p-7 short:lg:p-4">
        <CommitmentSentence
          cue={cue}
          action={action}
          isGroups={isGroups}
          size={commitment ? "small" : "room"}
        />
      </div>
      <div className={commitment ? "grid gap-6" : "grid gap-6 xl:grid-cols-2"}>
        <TextField
          label={commitmentWords.cue}
          placeholder={commitmentWords.cuePlaceholder}
          value={cue}
          maxLength={textLimits.line}
          onChange={setCue}
          error={refusal ? writeWords.notSaved : undefined}
        />
        <TextArea
          label={isGroups ? commitmentWords.action.group : commitmentWords.action.me}
          placeholder={commitmentWords.actionPlaceholder}
          value={action}
          maxLength={textLimits.line}
          onChange={setAction}
        />
      </div>
      <div className="grid items-end gap-6 sm:grid-cols-2">
        {!commitment && (
          <Choice
            legend={commitmentWords.owner.legend}
            options={[
              { value: "me", label: commitmentWords.owner.me },
              { value: "group", label: commitmentWords.owner.group },
            ]}
            chosen={[isGroups ? "group" : "me"]}
            onChoose={([owner]) => setGroups(owner === "group")}
          />
        )}
        <TextField type="date" label={commitmentWords.due} value={due} onChange={setDue} />
      </div>
      <div className="flex flex-wrap items-center gap-5">
        <Button type="submit" disabled={!isComplete}>
          {commitment ? commitmentWords.save : commitmentWords.make}
        </Button>
        {commitment && (
          <Button weight="tertiary" isDense onClick={leave}>
            {commitmentWords.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
