/** Texts that the server refused and whose editor is gone: kept until they are copied or let go. */
import { useState } from "react";
import type { UnsentText } from "../../store/drafts.ts";
import { useUnsent } from "../../store/use-draft.ts";
import { Button } from "../../ui/button.tsx";
import { refusalWords } from "../../words/rejections.ts";
import { unsentWords } from "../../words/shell.ts";
import { copyText } from "./copy-text.ts";
import { useNews } from "./news.ts";

export function UnsentTray() {
  const { texts, dismiss } = useUnsent();
  const [isOpen, setOpen] = useState(false);
  const title = unsentWords.title(texts.length);
  useNews([texts.length === 0 ? "" : title], true);
  if (texts.length === 0) return null;
  return (
    <section
      aria-label={title}
      className="field-spot fixed inset-x-0 bottom-0 z-30 max-h-[60dvh] overflow-auto px-5 py-3 sm:px-10"
    >
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <h2 className="text-16 font-bold">{title}</h2>
        <Button weight="tertiary" isDense aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? unsentWords.close : unsentWords.open}
        </Button>
      </div>
      {isOpen && (
        <>
          <p className="mt-1 text-15">{unsentWords.about}</p>
          <ul className="mt-3">
            {texts.map((one) => (
              <Unsent key={one.id} unsent={one} onDismiss={() => dismiss(one.id)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Unsent({ unsent, onDismiss }: { readonly unsent: UnsentText; readonly onDismiss: () => void }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <li className="rule-1 py-3">
      <p className="text-14">
        {unsentWords.meant(unsent.name)}. {refusalWords(unsent.refusal)}
      </p>
      <p className="mt-1 text-18 font-semibold whitespace-pre-line select-all">{unsent.text}</p>
      <div className="mt-2 flex gap-5">
        <Button weight="tertiary" isDense onClick={async () => setCopied(await copyText(unsent.text))}>
          {isCopied ? unsentWords.copied : unsentWords.copy}
        </Button>
        <Button weight="tertiary" isDense onClick={onDismiss}>
          {unsentWords.discard}
        </Button>
      </div>
    </li>
  );
}
