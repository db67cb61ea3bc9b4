/** One line on what came of a discussion: saved when the field is left, kept as a draft until then. */
import type { TradeOffKey } from "../../../../shared/workshop/ids.ts";
import type { Versioned } from "../../../../shared/workshop/versioned.ts";
import { useDraft } from "../../../store/use-draft.ts";
import { useSend } from "../../../store/use-send.ts";
import { TextArea } from "../../../ui/text-area.tsx";
import { discussionWords } from "../../../words/cockpit-debrief.ts";
import { refusalWords } from "../../../words/rejections.ts";

export interface DiscussionNoteProps {
  readonly tradeOffKey: TradeOffKey;
  readonly saved: Versioned<string> | undefined;
}

export function DiscussionNote({ tradeOffKey, saved }: DiscussionNoteProps) {
  const draft = `discussion:${tradeOffKey}`;
  const [text, setText, clear, refusal] = useDraft(draft, saved?.value ?? "");
  const send = useSend();
  const save = () => {
    if (text.trim() === (saved?.value ?? "")) return clear();
    const base = saved?.version ?? 0;
    void send("noteDiscussion", { key: tradeOffKey, text, base }, { draft }).then((answer) => {
      if (answer.ok) clear();
    });
  };
  return (
    <TextArea
      label={discussionWords.note}
      hint={discussionWords.noteHint}
      error={refusal ? refusalWords(refusal) : undefined}
      value={text}
      onChange={setText}
      onBlur={save}
      maxLength={400}
      lines={1}
    />
  );
}
