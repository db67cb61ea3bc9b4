/** A text field that the whole table writes in: saves by itself, says who else is in it, and never loses a wording. */
import type { ReactNode } from "react";
import type { CommandAnswer } from "../../../../shared/protocol.ts";
import type { Versioned } from "../../../../shared/workshop/versioned.ts";
import { useWhoIsTyping } from "../../../store/use-typing.ts";
import { TextArea, type TextAreaProps } from "../../../ui/text-area.tsx";
import { boardWords, writeWords } from "../../../words/board.ts";
import { calledName, useHere } from "../table.ts";
import { Replaced } from "./replaced.tsx";
import { useSharedText } from "./use-shared-text.ts";

export interface SharedFieldProps
  extends Pick<TextAreaProps, "label" | "isLabelHidden" | "look" | "lines" | "placeholder" | "autoFocus"> {
  readonly draftKey: string;
  readonly where: string;
  readonly field: Versioned<string> | null | undefined;
  /** Shown, and edited from, while nobody has written the field itself. */
  readonly prefill?: string;
  readonly hint?: ReactNode;
  readonly mayBeEmpty?: boolean;
  readonly maxLength: number;
  readonly onSave: (text: string) => Promise<CommandAnswer>;
  readonly onLeave?: () => void;
  readonly onFocus?: () => void;
}

export function SharedField(props: SharedFieldProps) {
  const {
    draftKey,
    where,
    field,
    prefill = "",
    mayBeEmpty = false,
    hint,
    onSave,
    onLeave,
    onFocus,
    ...area
  } = props;
  const here = useHere();
  const shared = field?.value || prefill;
  const writers = useWhoIsTyping(where).map((id) => calledName(here, id));
  const { text, change, enter, leave, isRefused, theirs, takeTheirs } = useSharedText({
    draftKey,
    where,
    shared,
    mayBeEmpty,
    save: onSave,
  });
  return (
    <div>
      <TextArea
        {...area}
        value={text}
        onChange={change}
        onFocus={() => {
          enter();
          onFocus?.();
        }}
        onBlur={() => {
          leave();
          onLeave?.();
        }}
        hint={writers.length > 0 ? boardWords.writing(writers) : hint}
        error={isRefused ? writeWords.notSaved : undefined}
      />
      {theirs !== null && (
        <p className="mt-2 text-15 text-ink2">
          {theirs}{" "}
          <button type="button" className="move" onClick={takeTheirs}>
            {writeWords.restoreTheirs}
          </button>
        </p>
      )}
      {field && theirs === null && <Replaced field={field} onRestore={(text) => void onSave(text)} />}
    </div>
  );
}
