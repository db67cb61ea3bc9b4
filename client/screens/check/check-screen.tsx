/** `/check`: the connection's self-test at length, for anybody to run days before, with what to tell whoever looks after the network. */
import { Check } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { Link } from "wouter";
import { type FullTest, testEverything } from "../../connection/self-test.ts";
import { Button, buttonClass } from "../../ui/button.tsx";
import { Pennant } from "../../ui/pennant.tsx";
import { checkWords, type Finding, findingsOf, summaryOf, verdictOf } from "../../words/check.ts";
import { productName } from "../../words/vocabulary.ts";
import { copyText } from "../shell/copy-text.ts";
import { usePageTitle } from "../shell/page-title.ts";

export function CheckScreen() {
  usePageTitle(checkWords.title);
  const [test, run] = useTest();
  const findings = test ? findingsOf(test, window.location.host) : [];
  return (
    <main className="page-x mx-auto w-full max-w-220 py-8 lg:py-10">
      <p className="display text-d26">
        <Link href="/">{productName}</Link>
      </p>
      <h1 className="display mt-6 text-d40 sm:text-d50">{checkWords.title}</h1>
      <p className="mt-3 text-18 leading-snug text-ink2">{checkWords.lead}</p>
      <p aria-live="polite" className="display rule-3 mt-7 pt-4 text-d26">
        {test ? checkWords.verdict[verdictOf(test)] : checkWords.running}
      </p>
      <ul className="mt-3">
        {findings.map((finding) => (
          <Found key={finding.name} finding={finding} />
        ))}
      </ul>
      {test && <Actions findings={findings} onAgain={run} />}
    </main>
  );
}

function useTest(): readonly [FullTest | null, () => void] {
  const [test, setTest] = useState<FullTest | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isCurrent = turn >= 0;
    void testEverything().then((found) => isCurrent && setTest(found));
    return () => {
      isCurrent = false;
    };
  }, [turn]);
  const run = useCallback(() => {
    setTest(null);
    setTurn((before) => before + 1);
  }, []);
  return [test, run];
}

function Found({ finding }: { readonly finding: Finding }) {
  const { name, isFine, result, means, tell } = finding;
  return (
    <li className="grid gap-x-5 gap-y-1 border-t border-line py-3.5 sm:grid-cols-[4rem_minmax(0,1fr)]">
      <span>
        {isFine ? (
          <>
            <Check aria-hidden className="size-6" />
            <span className="sr-only">{checkWords.fine}</span>
          </>
        ) : (
          <Pennant>{checkWords.look}</Pennant>
        )}
      </span>
      <div>
        <h2 className="text-18 leading-snug font-normal">
          <strong>{name}</strong> <span className="tnum">{result}</span>
        </h2>
        <p className="text-16 leading-snug text-ink2">{means}</p>
        {tell && (
          <p className="mt-1 text-16 leading-snug">
            <strong>{checkWords.tellIt}</strong> {tell}
          </p>
        )}
      </div>
    </li>
  );
}

interface ActionsProps {
  readonly findings: readonly Finding[];
  readonly onAgain: () => void;
}

function Actions({ findings, onAgain }: ActionsProps) {
  const [told, setTold] = useState("");
  const copy = async () => {
    const about = [
      `${productName}, ${window.location.host}, ${new Date().toISOString()}`,
      navigator.userAgent,
    ];
    setTold((await copyText(summaryOf(findings, about))) ? checkWords.copied : checkWords.notCopied);
  };
  return (
    <div className="rule-1 mt-2 flex flex-wrap items-center gap-x-6 gap-y-3 pt-5">
      <Button onClick={copy}>{checkWords.copy}</Button>
      <Button weight="tertiary" onClick={onAgain}>
        {checkWords.again}
      </Button>
      <Link href="/" className={buttonClass("tertiary")}>
        {checkWords.home}
      </Link>
      <output className="text-16 text-ink2">{told}</output>
    </div>
  );
}
