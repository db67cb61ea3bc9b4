/** A calm band for what the facilitator said, with a way to answer. */
import { useEffect, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { talkWords } from "../../words/talk.ts";
import { useHere } from "../group/table.ts";
import { useAnnounce } from "../shell/announcer.tsx";
import { useLate } from "../shell/use-late.ts";

const load = () => import("./talk-sheet.tsx");

export interface ToldBandProps {
  readonly text: string;
  /** How many others wait with it. */
  readonly more: number;
  /** It came while this page was open. */
  readonly isNews: boolean;
  readonly onDone: () => void;
}

export function ToldBand({ text, more, isNews, onDone }: ToldBandProps) {
  const announce = useAnnounce();
  const hasGroup = useHere().group !== undefined;
  const [isOpen, setOpen] = useState(false);
  const talk = useLate(isOpen, load);
  useEffect(() => {
    if (isNews) announce(talkWords.said(text));
  }, [announce, isNews, text]);
  const close = () => {
    setOpen(false);
    onDone();
  };
  return (
    <section
      aria-label={talkWords.from}
      className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b-2 border-ink bg-recess px-5 py-3 lg:px-7"
    >
      <p className="min-w-0 flex-1 basis-72 text-16 leading-snug wrap-anywhere lg:text-18">
        <strong>{talkWords.from}:</strong> {text}
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button isDense onClick={onDone}>
          {talkWords.gotIt}
        </Button>
        {(hasGroup || more > 0) && (
          <Button weight="tertiary" isDense onClick={() => setOpen(true)}>
            {more > 0 ? talkWords.more(more) : talkWords.answer}
          </Button>
        )}
      </div>
      {isOpen && talk && <talk.TalkSheet onClose={close} />}
    </section>
  );
}
