/** What somebody wrote here and can give no more, to be copied; nothing if there is none (DRAFT-3). */
import { useState } from "react";
import type { SeatId } from "../../../shared/workshop/ids.ts";
import { leftOver } from "../../store/left-over.ts";
import { useSession } from "../../store/session-context.tsx";
import { Button } from "../../ui/button.tsx";
import { leftOverWords, unsentWords } from "../../words/shell.ts";
import { copyText } from "./copy-text.ts";

/** `seatId`: only this seat's. */
export function LeftOver({ seatId }: { readonly seatId?: SeatId }) {
  const { options } = useSession();
  const [texts] = useState(() => leftOver(options.storage, options.workshopId, seatId));
  if (texts.length === 0) return null;
  return (
    <section aria-label={leftOverWords.title} className="rule-3 mt-10 pt-4 text-ink">
      <h2 className="text-16 font-bold">{leftOverWords.title}</h2>
      <p className="mt-1 text-15 text-ink2">{leftOverWords.about}</p>
      <ul className="mt-3">
        {texts.map((text) => (
          <Text key={text}>{text}</Text>
        ))}
      </ul>
    </section>
  );
}

function Text({ children }: { readonly children: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <li className="rule-1 py-3">
      <p dir="auto" className="text-18 font-semibold whitespace-pre-line select-all">
        {children}
      </p>
      <Button weight="tertiary" isDense onClick={async () => setCopied(await copyText(children))}>
        {isCopied ? unsentWords.copied : unsentWords.copy}
      </Button>
    </li>
  );
}
