/** The connection's self-test, run while people are still typing their code. */
import { Check, CloudOff } from "lucide-react";
import { useEffect, useState } from "react";
import { type SelfTest, testConnection } from "../../connection/self-test.ts";
import { homeWords } from "../../words/home.ts";

const words = homeWords.test;

export function SelfTestLine() {
  const [result, setResult] = useState<SelfTest>();
  useEffect(() => {
    let isCurrent = true;
    void testConnection().then((found) => isCurrent && setResult(found));
    return () => {
      isCurrent = false;
    };
  }, []);
  const ms = result?.roundTripMs ?? null;
  const Icon = result && ms === null ? CloudOff : Check;
  return (
    <output className="tnum flex items-center gap-2">
      {result && <Icon aria-hidden className="size-4.5" strokeWidth={2} />}
      {result ? sentence(result) : <span className="text-ink2">{words.running}</span>}
    </output>
  );
}

function sentence({ roundTripMs, hasWebSocket }: SelfTest): string {
  if (roundTripMs === null) return words.none;
  const ms = Math.max(1, Math.round(roundTripMs));
  return hasWebSocket ? words.good(ms) : words.slower(ms);
}
