/**
 * `/facilitate/:workshopId`: takes the key out of the address bar, exchanges it for a session token, and opens the
 * cockpit. Without a fragment the key that this browser holds is used.
 */
import { lazy, useEffect, useState } from "react";
import { useParams } from "wouter";
import { useStore } from "zustand";
import type { HttpError } from "../connection/api.ts";
import { kept } from "../connection/kept.ts";
import { Announcer } from "../screens/shell/announcer.tsx";
import { DeadLink } from "../screens/shell/dead-link.tsx";
import { ErrorBoundary } from "../screens/shell/error-boundary.tsx";
import { Notice } from "../screens/shell/notice.tsx";
import { SavingStatus } from "../screens/shell/saving-status.tsx";
import { useWorkshopTitle } from "../screens/shell/workshop-title.ts";
import {
  facilitatorKey,
  facilitatorToken,
  keepFacilitatorKey,
  takeFragment,
} from "../store/facilitator-key.ts";
import { rememberWorkshop } from "../store/recent.ts";
import { SessionProvider, useSession } from "../store/session-context.tsx";
import { useConnection } from "../store/use-send.ts";
import { useRoom } from "../store/use-view.ts";
import { errorWords } from "../words/rejections.ts";
import { invalidLinkWords, pageNames, waitingWords } from "../words/shell.ts";
import { takenBackWords } from "../words/team.ts";
import { ConnectionNotice, isOutOfReach } from "./connection-notice.tsx";
import { useNewSession } from "./use-new-session.ts";

const CockpitScreen = lazy(async () => ({
  default: (await import("../screens/cockpit/cockpit-screen.tsx")).CockpitScreen,
}));

/** `isPassing`: worth another try. */
interface Problem {
  readonly title: string;
  readonly about: string;
  readonly isPassing: boolean;
}
type Opening = { readonly token: string } | Problem | null;

const deadLink: Problem = {
  title: invalidLinkWords.title,
  about: invalidLinkWords.facilitator,
  isPassing: false,
};

/** It opened this cockpit before: somebody has taken it back, or it was replaced on another device. */
const takenBack: Problem = { title: takenBackWords.title, about: takenBackWords.about, isPassing: false };

function problemOf(error: HttpError, wasInside: boolean): Problem {
  if (error.code === "unauthorised") return wasInside ? takenBack : deadLink;
  if (error.code === "broken")
    return { title: waitingWords.brokenTitle, about: waitingWords.broken, isPassing: true };
  return { title: waitingWords.notYetTitle, about: errorWords(error), isPassing: true };
}

/** When a door that would not open is tried again by itself. */
const tryAgainMs = 10_000;

export function CockpitRoute() {
  const { workshopId = "" } = useParams();
  return <Door key={workshopId} workshopId={workshopId} />;
}

/** A token that the server no longer takes is exchanged anew, once. */
function Door({ workshopId }: { readonly workshopId: string }) {
  const [opening, setOpening] = useState<Opening>(null);
  const [look, setLook] = useState({ isAnew: false });
  useEffect(() => {
    const key = takeFragment();
    const known = facilitatorKey(kept(), workshopId);
    if (key && known?.key !== key) keepFacilitatorKey(kept(), workshopId, { key, token: null });
    let isCurrent = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    void facilitatorToken(kept(), workshopId, look).then((answer) => {
      if (!isCurrent) return;
      if (answer.ok) setOpening({ token: answer.value });
      else {
        const problem = problemOf(answer.error, look.isAnew);
        setOpening(problem);
        if (problem.isPassing) again = setTimeout(() => setLook((before) => ({ ...before })), tryAgainMs);
      }
    });
    return () => {
      isCurrent = false;
      clearTimeout(again);
    };
  }, [workshopId, look]);
  if (opening === null) return <main />;
  if ("about" in opening) {
    return opening.isPassing ? (
      <Notice title={opening.title}>{opening.about}</Notice>
    ) : (
      <DeadLink title={opening.title}>{opening.about}</DeadLink>
    );
  }
  const exchange = () => {
    setOpening(look.isAnew ? takenBack : null);
    setLook({ isAnew: true });
  };
  return <Cockpit key={opening.token} workshopId={workshopId} token={opening.token} onRefused={exchange} />;
}

interface CockpitProps {
  readonly workshopId: string;
  readonly token: string;
  readonly onRefused: () => void;
}

function Cockpit({ workshopId, token, onRefused }: CockpitProps) {
  const session = useNewSession(workshopId, "facilitator", () => [token]);
  return (
    <SessionProvider session={session}>
      <Announcer>
        <ErrorBoundary>
          <Inside workshopId={workshopId} onRefused={onRefused} />
        </ErrorBoundary>
        <SavingStatus />
      </Announcer>
    </SessionProvider>
  );
}

function Inside({ workshopId, onRefused }: Omit<CockpitProps, "token">) {
  const status = useConnection();
  const title = useRoom((room) => room.title);
  const hasEnded = useStore(useSession().store, ({ identities }) => identities[0]?.kind === "none");
  useEffect(() => {
    if (status === "refused" || hasEnded) onRefused();
  }, [status, hasEnded, onRefused]);
  useEffect(() => {
    if (title !== undefined) rememberWorkshop(kept(), { workshopId, title, as: "facilitator" });
  }, [workshopId, title]);
  return title === undefined || isOutOfReach(status) ? <NotYet /> : <CockpitScreen />;
}

function NotYet() {
  useWorkshopTitle(pageNames.cockpit);
  return <ConnectionNotice />;
}
