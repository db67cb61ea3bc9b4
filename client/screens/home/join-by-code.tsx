/** The join code, with focus: what most visitors came for. */
import { ArrowRight } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { joinCodeAlphabet, joinCodeLength } from "../../../shared/join-code.ts";
import { Button } from "../../ui/button.tsx";
import { CodeField } from "../../ui/code-field.tsx";
import { homeWords } from "../../words/home.ts";

const words = homeWords.join;

export function JoinByCode() {
  const [code, setCode] = useState("");
  const [error, setError] = useState<string>();
  const [, navigate] = useLocation();
  const join = (event: FormEvent) => {
    event.preventDefault();
    if (code.length === joinCodeLength) navigate(`/join/${code}`);
    else setError(words.tooShort);
  };
  const change = (next: string) => {
    setCode(next);
    setError(undefined);
  };
  return (
    <section>
      <h2 className="display mb-5 text-d40">{words.title}</h2>
      <form onSubmit={join} className="flex flex-wrap items-start gap-5">
        <div className="min-w-0 flex-1 basis-80">
          <CodeField
            label={words.label}
            value={code}
            onChange={change}
            alphabet={joinCodeAlphabet}
            error={error}
            hasFocusAtOnce
            name="code"
          />
        </div>
        <div className="max-sm:w-full sm:mt-8 sm:[&_button]:min-h-21">
          <Button type="submit" isWide>
            {words.action} <ArrowRight aria-hidden className="size-5" />
          </Button>
        </div>
      </form>
      <p className="mt-5 max-w-150 text-16 leading-normal text-ink2">{words.promise}</p>
    </section>
  );
}
