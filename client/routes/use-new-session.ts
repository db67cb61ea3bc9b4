/** Makes the session of a page, with everything real in it. */
import { useState } from "react";
import { kept } from "../connection/kept.ts";
import { socketWire } from "../connection/socket-wire.ts";
import { Session, type SessionKind } from "../store/session.ts";
import { reloadOnce } from "./reload-once.ts";

/** One session for as long as the component lives; give it another `key` for another workshop. */
export function useNewSession(
  workshopId: string,
  kind: SessionKind,
  tokens: () => readonly string[],
): Session {
  const [session] = useState(
    () =>
      new Session({
        workshopId,
        kind,
        tokens,
        wire: socketWire(kept()),
        storage: kept(),
        onOutdated: reloadOnce,
      }),
  );
  return session;
}
