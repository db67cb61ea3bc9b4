/**
 * `/join/:code`: what the code opens, a name and a real job, and who will see what. Whoever holds a seat under this code
 * is taken back to it, unless they come to join as someone else on this device (`?as=another`).
 */
import { useEffect, useState } from "react";
import { Link, Redirect, useLocation, useParams, useSearch } from "wouter";
import { type HttpError, readCodeTitle } from "../../connection/api.ts";
import { kept } from "../../connection/kept.ts";
import { workshopWithCode } from "../../store/seat-keys.ts";
import { buttonClass } from "../../ui/button.tsx";
import { joinWords } from "../../words/join.ts";
import { errorWords } from "../../words/rejections.ts";
import { Notice } from "../shell/notice.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { JoinFrame } from "./join-frame.tsx";
import { SeatForm } from "./seat-form.tsx";
import { WhoSeesWhat } from "./who-sees-what.tsx";

type Found = { readonly title: string } | { readonly error: HttpError } | null;

export function JoinScreen() {
  const { code: typed = "" } = useParams();
  const code = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  const isAnother = new URLSearchParams(useSearch()).get("as") === "another";
  const held = isAnother ? undefined : workshopWithCode(kept(), code);
  return held ? <Redirect to={`/w/${held}`} replace /> : <Door key={code} code={code} />;
}

function Door({ code }: { readonly code: string }) {
  const [found, setFound] = useState<Found>(null);
  const [, navigate] = useLocation();
  useEffect(() => {
    let isCurrent = true;
    void readCodeTitle(code).then((answer) => {
      if (isCurrent) setFound(answer.ok ? { title: answer.value.title } : { error: answer.error });
    });
    return () => {
      isCurrent = false;
    };
  }, [code]);
  usePageTitle(found && "title" in found ? found.title : joinWords.looking);
  if (found === null) return <main />;
  if ("error" in found) {
    return (
      <Notice
        title={joinWords.noCode}
        action={
          <Link href="/" className={buttonClass()}>
            {joinWords.otherCode}
          </Link>
        }
      >
        {errorWords(found.error)}
      </Notice>
    );
  }
  return (
    <JoinFrame title={found.title} code={code} aside={<WhoSeesWhat />}>
      <SeatForm
        code={code}
        title={found.title}
        onSeated={(workshopId) => navigate(`/w/${workshopId}`, { replace: true })}
      />
    </JoinFrame>
  );
}
