/** `/w/:workshopId`: a participant's page. Which screen it shows follows from the seat and from where the room is. */
import { lazy, type ReactNode, useEffect, useState } from "react";
import { Redirect, useParams } from "wouter";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import { kept } from "../connection/kept.ts";
import { ClaimScreen } from "../screens/join/claim-screen.tsx";
import { SeatGoneScreen } from "../screens/join/seat-gone-screen.tsx";
import { LobbyScreen } from "../screens/lobby/lobby-screen.tsx";
import { ParticipantShell } from "../screens/shell/participant-shell.tsx";
import { seatKeys } from "../store/seat-keys.ts";
import { SessionProvider, useSession } from "../store/session-context.tsx";
import { useRoom } from "../store/use-view.ts";
import { goneWords } from "../words/join.ts";
import { ConnectionNotice, isOutOfReach } from "./connection-notice.tsx";
import { useNewSession } from "./use-new-session.ts";

const loadRunning = () => import("../screens/group/participant-screen.tsx");
const ParticipantRunning = lazy(async () => ({ default: (await loadRunning()).ParticipantRunning }));

export function ParticipantRoute() {
  const { workshopId = "" } = useParams();
  if (seatKeys(kept(), workshopId).length === 0) return <Redirect to="/" replace />;
  return <ParticipantPage key={workshopId} workshopId={workshopId} />;
}

function ParticipantPage({ workshopId }: { readonly workshopId: string }) {
  const tokens = () => seatKeys(kept(), workshopId).map((key) => key.token);
  const session = useNewSession(workshopId, "seats", tokens);
  return (
    <SessionProvider session={session}>
      <ParticipantShell>
        <Standing />
      </ParticipantShell>
    </SessionProvider>
  );
}

/** A seat that is here first, then a claim that waits, then what became of the others. */
function Standing(): ReactNode {
  const { store } = useSession();
  const { status, hasSeat, claim, isGone, isOutside } = useStore(
    store,
    useShallow(({ status, activeSeatId, identities }) => {
      const claims = identities.flatMap((identity) => (identity.kind === "claim" ? [identity.status] : []));
      return {
        status,
        hasSeat: activeSeatId !== null,
        claim: claims.includes("waiting") ? ("waiting" as const) : claims[0],
        isGone: identities.length > 0,
        isOutside: identities.some((identity) => identity.kind === "none" && identity.reason === "waiting"),
      };
    }),
  );
  const isInLobby = useRoom((room) => room.position === "lobby");
  const [wasInLobby, setWasInLobby] = useState(false);
  if (isInLobby && !wasInLobby) setWasInLobby(true);
  useEffect(() => {
    // While people wait, so that nobody needs the server in the moment when the room sets off.
    if (isInLobby) loadRunning().catch(() => undefined);
  }, [isInLobby]);
  if (isOutOfReach(status)) return <ConnectionNotice />;
  if (hasSeat && isInLobby !== undefined)
    return (
      <>
        {isOutside && <p className="field-spot page-x py-2 text-16">{goneWords.alsoWaiting}</p>}
        {isInLobby ? <LobbyScreen /> : <ParticipantRunning isNews={wasInLobby} />}
      </>
    );
  if (claim) return <ClaimScreen status={claim} />;
  if (isGone || status === "refused") return <SeatGoneScreen />;
  return <ConnectionNotice />;
}
