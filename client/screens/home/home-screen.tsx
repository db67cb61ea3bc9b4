/** `/`: join with a code, or run a workshop; side by side under the two fields. */
import { Play } from "lucide-react";
import { useEffect, useState } from "react";
import { Link } from "wouter";
import type { ContentAnswer } from "../../../shared/protocol.ts";
import { readContent } from "../../connection/api.ts";
import { buttonClass } from "../../ui/button.tsx";
import { homeWords } from "../../words/home.ts";
import { thresholdWords } from "../../words/threshold.ts";
import { usePageTitle } from "../shell/page-title.ts";
import { HomeFields } from "./home-fields.tsx";
import { JoinByCode } from "./join-by-code.tsx";
import { RecentWorkshops } from "./recent-workshops.tsx";
import { RunWorkshop } from "./run-workshop.tsx";
import { SelfTestLine } from "./self-test-line.tsx";

export function HomeScreen() {
  usePageTitle(undefined);
  const [content, setContent] = useState<ContentAnswer>();
  useEffect(() => {
    void readContent().then((answer) => answer.ok && setContent(answer.value));
  }, []);
  return (
    <div className="flex min-h-dvh flex-col">
      <HomeFields />
      <main className="page-x grid flex-1 content-start gap-x-20 gap-y-10 py-7 lg:grid-cols-2">
        <JoinByCode />
        <RunWorkshop needsPasscode={content?.needsPasscode ?? false} />
      </main>
      <footer className="page-x pb-5">
        <div className="rule-1 flex flex-wrap items-baseline justify-between gap-x-10 gap-y-3 pt-4">
          <p className="flex flex-wrap items-center gap-x-2">
            <Play aria-hidden className="size-4 fill-current" />
            <Link href="/step" className={buttonClass("tertiary", true)}>
              {homeWords.step}
            </Link>
            <span className="text-15 text-ink2">{homeWords.stepAbout}</span>
          </p>
          <RecentWorkshops />
          <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2">
            <SelfTestLine />
            <Link href="/check" className={buttonClass("tertiary", true)}>
              {thresholdWords.checkConnection}
            </Link>
          </div>
        </div>
      </footer>
    </div>
  );
}
