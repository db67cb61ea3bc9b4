/**
 * What a page shows while it has no view of the workshop: connecting, no connection, a workshop that the
 * server cannot read, an outdated page.
 */
import { useEffect, useState } from "react";
import type { ConnectionStatus } from "../connection/receiver.ts";
import { Notice } from "../screens/shell/notice.tsx";
import { useConnection } from "../store/use-send.ts";
import { Button } from "../ui/button.tsx";
import { waitingWords } from "../words/shell.ts";

/** A connection that is there within this time needs no page of its own. */
const patienceMs = 600;

export function ConnectionNotice() {
  const status = useConnection();
  const isLate = useIsLate();
  if (status === "outdated") {
    return (
      <Notice
        title={waitingWords.outdatedTitle}
        action={<Button onClick={() => window.location.reload()}>{waitingWords.reload}</Button>}
      >
        {waitingWords.outdated}
      </Notice>
    );
  }
  if (status === "broken") return <Notice title={waitingWords.brokenTitle}>{waitingWords.broken}</Notice>;
  if (status === "offline") return <Notice title={waitingWords.offlineTitle}>{waitingWords.offline}</Notice>;
  return isLate ? <Notice title={waitingWords.connectingTitle}>{waitingWords.connecting}</Notice> : <main />;
}

function useIsLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}

/** Whatever is still on the screen then would only look as if it worked. */
export const isOutOfReach = (status: ConnectionStatus): boolean =>
  status === "outdated" || status === "broken";
