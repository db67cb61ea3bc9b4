/**
 * Editing a field that the whole table shares. What is typed is a draft of the seat's own; it is saved after a second's
 * pause and on leaving the field. While somebody types, nothing that comes in replaces their text (TEXT-2).
 */
import { useEffect, useRef } from "react";
import type { CommandAnswer } from "../../../../shared/protocol.ts";
import { useDraft } from "../../../store/use-draft.ts";
import { useTyping } from "../../../store/use-typing.ts";

export interface SharedTextOptions {
  /** Unique in the workshop; also where a refused text comes back to. */
  readonly draftKey: string;
  /** Where the others see somebody writing. */
  readonly where: string;
  /** What everyone sees now. */
  readonly shared: string;
  /** Whether an empty text is a value too; otherwise emptying the field changes nothing. */
  readonly mayBeEmpty?: boolean;
  readonly save: (text: string) => Promise<CommandAnswer>;
}

export interface SharedText {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly enter: () => void;
  readonly leave: () => void;
  /** The server refused what is in the field; it is kept here and nowhere else. */
  readonly isRefused: boolean;
  /** Somebody else changed the field while it was being typed in; this is theirs. */
  readonly theirs: string | null;
  /** Drops one's own text and shows theirs. */
  readonly takeTheirs: () => void;
}

const pauseMs = 1000;
/** How long one's own text stays in the field after it was accepted, until the change itself has come. */
const settleMs = 1000;

export function useSharedText(options: SharedTextOptions): SharedText {
  const { draftKey, where, shared } = options;
  const [text, setText, clear, refusal] = useDraft(draftKey, shared);
  const tellTyping = useTyping(where);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isInside = useRef(false);
  /** What this page gave last, so that the others' changes can be told from one's own coming back. */
  const given = useRef<string | null>(null);
  const live = useRef({ ...options, text, clear });
  useEffect(() => {
    live.current = { ...options, text, clear };
  });

  const save = useRef(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const { text: written, shared: present, mayBeEmpty, save: give } = live.current;
    const next = written.trim();
    if (next === present || (next === "" && mayBeEmpty !== true)) {
      if (!isInside.current) live.current.clear();
      return;
    }
    given.current = next;
    void give(next).then((answer) => {
      if (answer.ok) setTimeout(() => settle.current(), settleMs);
    });
  });
  const settle = useRef(() => {
    if (!isInside.current && live.current.text.trim() === given.current) live.current.clear();
  });
  useEffect(() => {
    if (given.current === shared) settle.current();
  }, [shared]);
  useEffect(
    () => () => {
      isInside.current = false;
      if (timer.current !== undefined) save.current();
    },
    [],
  );

  const isOvertaken = isInside.current && given.current === text.trim() && given.current !== shared;
  return {
    text,
    change: (next) => {
      setText(next);
      tellTyping();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => save.current(), pauseMs);
    },
    enter: () => {
      isInside.current = true;
    },
    leave: () => {
      isInside.current = false;
      save.current();
    },
    isRefused: refusal !== null,
    theirs: isOvertaken ? shared : null,
    takeTheirs: clear,
  };
}
