/**
 * Where a new line for the board is written: by whoever types, credited to whoever speaks. It goes up with Enter or the
 * button; until then it is a draft that survives the end of the turn.
 */
import { type FormEvent, type KeyboardEvent, useId } from "react";
import type { NoteKind } from "../../../../shared/workshop/board-state.ts";
import type { SeatId } from "../../../../shared/workshop/ids.ts";
import { textLimits } from "../../../../shared/workshop/text-limits.ts";
import { useDraft } from "../../../store/use-draft.ts";
import { useSend } from "../../../store/use-send.ts";
import { useTyping } from "../../../store/use-typing.ts";
import { Button } from "../../../ui/button.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { writeWords } from "../../../words/board.ts";
import { useHere } from "../table.ts";

export interface NoteComposerProps {
  readonly kind: NoteKind;
  readonly slot: number;
  readonly speaker: SeatId;
  readonly look?: "box" | "script";
  readonly submit?: string;
  readonly onDone?: () => void;
  /** Given where writing was asked for by a tap: the field then takes the focus. */
  readonly hasFocusAtOnce?: boolean;
  readonly isPrimary?: boolean;
  /** Nobody is told that one is writing: options in silence. */
  readonly isSecret?: boolean;
}

/** The draft of a line that is not on the board yet. */
export const noteDraftKey = (kind: NoteKind, slot: number): string => `note:${kind}:${slot}`;

export function NoteComposer(props: NoteComposerProps) {
  const {
    kind,
    slot,
    speaker,
    look = "box",
    onDone,
    hasFocusAtOnce = false,
    isPrimary = false,
    isSecret = false,
  } = props;
  const { room, group } = useHere();
  const send = useSend();
  const draftKey = noteDraftKey(kind, slot);
  const [text, setText, clear, refusal] = useDraft(draftKey);
  const tellTyping = useTyping(draftKey);
  const formId = useId();
  if (!group) return null;

  const give = () => {
    const written = text.trim();
    if (written === "") return;
    void send("writeNote", { groupId: group.id, slot, kind, text: written, speaker }, { draft: draftKey });
    clear();
    onDone?.();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    give();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    give();
  };
  return (
    <form id={formId} onSubmit={onSubmit} className="flex flex-col items-start gap-3">
      <div className="w-full">
        <TextArea
          label={writeWords.label[kind](room.names[speaker] ?? "")}
          isLabelHidden
          look={look}
          lines={look === "script" ? 2 : 1}
          maxLength={textLimits.note}
          placeholder={writeWords.placeholder[kind]}
          value={text}
          onChange={(next) => {
            setText(next);
            if (!isSecret) tellTyping();
          }}
          onKeyDown={onKeyDown}
          autoFocus={hasFocusAtOnce}
          enterKeyHint="done"
          error={refusal ? writeWords.notSaved : undefined}
        />
      </div>
      <Button
        type="submit"
        weight={isPrimary ? "primary" : "secondary"}
        isDense
        disabled={text.trim() === ""}
      >
        {props.submit ?? writeWords.putDown}
      </Button>
    </form>
  );
}
