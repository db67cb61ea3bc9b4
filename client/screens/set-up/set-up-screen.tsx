/** Set-up on one page: what, who and how, with the agenda always in sight as a bar that adds up. */
import { ArrowLeft, ArrowRight } from "lucide-react";
import { type FormEvent, useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import type { ContentAnswer } from "../../../shared/protocol.ts";
import { readContent } from "../../connection/api.ts";
import { kept } from "../../connection/kept.ts";
import { foundWorkshop } from "../../store/found-workshop.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TwoFields } from "../../ui/two-fields.tsx";
import { errorWords } from "../../words/rejections.ts";
import { setUpWords, whatWords } from "../../words/set-up.ts";
import { usePageTitle } from "../shell/page-title.ts";
import { AgendaBar } from "./agenda-bar.tsx";
import { type Chosen, castingsInPlay, consequencesOf, payloadOf, startingChoice } from "./chosen.ts";
import { HowPart } from "./how-part.tsx";
import { WhatPart } from "./what-part.tsx";
import { WhoPart } from "./who-part.tsx";

export function SetUpScreen() {
  usePageTitle(setUpWords.title);
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState(() => startingChoice(whatWords.datedTitle(new Date())));
  const [content, setContent] = useState<ContentAnswer | "lost" | null>(null);
  const [passcode, setPasscode] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isCreating, setCreating] = useState(false);
  const [loads, setLoads] = useState(0);
  const choose = (part: Partial<Chosen>) => setChosen((before) => ({ ...before, ...part }));
  const consequences = consequencesOf(chosen);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `loads` counts the tries
  useEffect(() => {
    let isCurrent = true;
    readContent().then((answer) => isCurrent && setContent(answer.ok ? answer.value : "lost"));
    return () => {
      isCurrent = false;
    };
  }, [loads]);

  async function create(event: FormEvent) {
    event.preventDefault();
    if (isCreating) return;
    if (chosen.title.trim() === "") return setProblem(whatWords.titleMissing);
    setCreating(true);
    setProblem(null);
    const castings = content && content !== "lost" ? content.castings : [];
    const founded = await foundWorkshop(kept(), payloadOf(chosen, castings), passcode || undefined);
    if (founded.ok) return navigate(`/facilitate/${founded.value}`);
    setCreating(false);
    setProblem(errorWords(founded.error));
  }

  return (
    <form onSubmit={create} noValidate className="flex min-h-dvh flex-col">
      <header>
        <TwoFields
          left={
            <div className="page-x pt-7 pb-7">
              <Link href="/" className="move inline-flex items-center gap-2 text-15">
                <ArrowLeft aria-hidden className="size-4" /> {setUpWords.home}
              </Link>
              <h1 className="display mt-7 text-d50 lg:text-d76">{setUpWords.title}</h1>
            </div>
          }
          right={
            <div className="page-x flex h-full items-end pt-7 pb-7">
              <p className="max-w-120 text-16 sm:text-18">{setUpWords.lead}</p>
            </div>
          }
        />
      </header>
      <main className="flex-1">
        <WhatPart chosen={chosen} choose={choose} sizes={consequences.sizes} />
        <WhoPart
          castings={content === "lost" ? "lost" : (content?.castings ?? null)}
          chosen={chosen}
          choose={choose}
          slots={consequences.slots}
          onAgain={() => setLoads(loads + 1)}
        />
        <HowPart
          castings={content && content !== "lost" ? castingsInPlay(chosen, content.castings) : []}
          chosen={chosen}
          choose={choose}
          consequences={consequences}
        />
      </main>
      <footer className="page-x sticky bottom-0 z-20 border-t-3 border-ink bg-paper py-3.5 lg:py-4">
        <div className="flex flex-wrap items-end gap-x-9 gap-y-3">
          <div className="min-w-0 flex-1 basis-100">
            <AgendaBar consequences={consequences} lengthMin={chosen.lengthMin} />
          </div>
          {content !== "lost" && content?.needsPasscode && (
            <div className="w-44">
              <TextField
                label={setUpWords.passcode.label}
                value={passcode}
                onChange={setPasscode}
                type="password"
                autoComplete="off"
              />
            </div>
          )}
          <Button type="submit" disabled={isCreating}>
            {isCreating ? setUpWords.creating : setUpWords.create}
            <ArrowRight aria-hidden className="size-5" />
          </Button>
        </div>
        <p role="alert" className="mt-2 text-15 font-semibold empty:hidden">
          {problem && <span className="lit px-1">{problem}</span>}
        </p>
      </footer>
    </form>
  );
}
