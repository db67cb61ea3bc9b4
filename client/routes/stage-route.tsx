/** `/stage/:workshopId`: the projector's page. Its key comes in the fragment, is kept, and leaves the address bar. */
import { lazy, useState } from "react";
import { useParams } from "wouter";
import { kept } from "../connection/kept.ts";
import { Announcer } from "../screens/shell/announcer.tsx";
import { DeadLink } from "../screens/shell/dead-link.tsx";
import { ErrorBoundary } from "../screens/shell/error-boundary.tsx";
import { useWorkshopTitle } from "../screens/shell/workshop-title.ts";
import { keepStageKey, stageKey, takeFragment } from "../store/facilitator-key.ts";
import { SessionProvider } from "../store/session-context.tsx";
import { useConnection } from "../store/use-send.ts";
import { useRoom } from "../store/use-view.ts";
import { invalidLinkWords, pageNames } from "../words/shell.ts";
import { ConnectionNotice, isOutOfReach } from "./connection-notice.tsx";
import { useNewSession } from "./use-new-session.ts";

const StageScreen = lazy(async () => ({
  default: (await import("../screens/stage/stage-screen.tsx")).StageScreen,
}));

export function StageRoute() {
  const { workshopId = "" } = useParams();
  const [key] = useState(() => {
    const given = takeFragment();
    if (given) keepStageKey(kept(), workshopId, given);
    return given ?? stageKey(kept(), workshopId);
  });
  if (key === null) return <DeadLink>{invalidLinkWords.stage}</DeadLink>;
  return <Stage key={workshopId} workshopId={workshopId} stageKey={key} />;
}

function Stage({ workshopId, stageKey: token }: { readonly workshopId: string; readonly stageKey: string }) {
  const session = useNewSession(workshopId, "stage", () => [token]);
  return (
    <SessionProvider session={session}>
      <Announcer>
        <ErrorBoundary>
          <Inside />
        </ErrorBoundary>
      </Announcer>
    </SessionProvider>
  );
}

function Inside() {
  const status = useConnection();
  const title = useRoom((room) => room.title);
  useWorkshopTitle(pageNames.stage);
  if (status === "refused") return <DeadLink>{invalidLinkWords.stage}</DeadLink>;
  return title === undefined || isOutOfReach(status) ? <ConnectionNotice /> : <StageScreen />;
}
