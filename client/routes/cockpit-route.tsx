/**
 * `/facilitate/:workshopId`: takes the key out of the address bar, exchanges it for a session token, and opens the
 * cockpit. Without a fragment the key that this browser holds is used.
 */
import { lazy, useEffect, useState } from "react";
import { useParams } from "wouter";
import { kept } from "../connection/kept.ts";
import { Announcer } from "../screens/shell/announcer.tsx";
import { DeadLink } from "../screens/shell/dead-link.tsx";
import { ErrorBoundary } from "../screens/shell/error-boundary.tsx";
import { usePageTitle } from "../screens/shell/page-title.ts";
import { SavingStatus } from "../screens/shell/saving-status.tsx";
import {
  facilitatorKey,
  facilitatorToken,
  keepFacilitatorKey,
  takeFragment,
} from "../store/facilitator-key.ts";
import { rememberWorkshop } from "../store/recent.ts";
import { SessionProvider } from "../store/session-context.tsx";
import { useConnection } from "../store/use-send.ts";
import { useRoom } from "../store/use-view.ts";
import { errorWords } from "../words/rejections.ts";
import { invalidLinkWords } from "../words/shell.ts";
import { ConnectionNotice } from "./connection-notice.tsx";
import { useNewSession } from "./use-new-session.ts";

const CockpitScreen = lazy(async () => ({
  default: (await import("../screens/cockpit/cockpit-screen.tsx")).CockpitScreen,
}));

type Opening = { readonly token: string } | { readonly problem: string } | null;

export function CockpitRoute() {
  const { workshopId = "" } = useParams();
  return <Door key={workshopId} workshopId={workshopId} />;
}

/** A token that the server no longer takes is exchanged anew, once. */
function Door({ workshopId }: { readonly workshopId: string }) {
  const [opening, setOpening] = useState<Opening>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const key = takeFragment();
    const known = facilitatorKey(kept(), workshopId);
    if (key && known?.key !== key) keepFacilitatorKey(kept(), workshopId, { key, token: null });
    let isCurrent = true;
    void facilitatorToken(kept(), workshopId, { isAnew: tries > 0 }).then((answer) => {
      if (!isCurrent) return;
      if (answer.ok) setOpening({ token: answer.value });
      else if (answer.error.code === "unauthorised") setOpening({ problem: invalidLinkWords.facilitator });
      else setOpening({ problem: errorWords(answer.error) });
    });
    return () => {
      isCurrent = false;
    };
  }, [workshopId, tries]);
  if (opening === null) return <main />;
  if ("problem" in opening) return <DeadLink>{opening.problem}</DeadLink>;
  const exchange = () => {
    setOpening(tries === 0 ? null : { problem: invalidLinkWords.facilitator });
    setTries(tries + 1);
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
  usePageTitle(title);
  useEffect(() => {
    if (status === "refused") onRefused();
  }, [status, onRefused]);
  useEffect(() => {
    if (title !== undefined) rememberWorkshop(kept(), { workshopId, title, as: "facilitator" });
  }, [workshopId, title]);
  return title === undefined || status === "outdated" ? <ConnectionNotice /> : <CockpitScreen />;
}
