/**
 * Under which address the people in the room reach this server. The page's own, unless it was opened on the server's own
 * machine: then nobody else can follow it there, and the server is asked how others reach it, if this browser may ask.
 */
import { useEffect, useState } from "react";
import { useParams } from "wouter";
import { readLinks } from "../../connection/api.ts";
import { kept } from "../../connection/kept.ts";
import { facilitatorToken } from "../../store/facilitator-key.ts";
import { useRoom } from "../../store/use-view.ts";

export interface JoinAddress {
  /** As people type it: "play.example.org". */
  readonly spoken: string;
  /** What the QR code leads to. */
  readonly link: string;
  readonly origin: string;
  readonly code: string;
}

const isOwnMachine = (hostname: string) =>
  hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");

export function useJoinAddress(): JoinAddress {
  const { workshopId = "" } = useParams();
  const [origin, setOrigin] = useState(window.location.origin);
  const code = useRoom((room) => room.joinCode) ?? "";
  useEffect(() => {
    if (!isOwnMachine(window.location.hostname)) return;
    let isCurrent = true;
    void reachableOrigin(workshopId).then((found) => {
      if (isCurrent && found) setOrigin(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [workshopId]);
  return { spoken: origin.replace(/^https?:\/\//, ""), link: `${origin}/join/${code}`, origin, code };
}

async function reachableOrigin(workshopId: string): Promise<string | undefined> {
  const token = await facilitatorToken(kept(), workshopId);
  if (!token.ok) return undefined;
  const links = await readLinks(workshopId, token.value);
  const best = links.ok ? links.value.addresses[0] : undefined;
  return best?.replace(/\/+$/, "");
}
