/** The addresses under which others can join, and the links that this browser can give away. */
import { useEffect, useState } from "react";
import { postStage, readLinks } from "../../../connection/api.ts";
import { kept } from "../../../connection/kept.ts";
import {
  facilitatorLink,
  facilitatorToken,
  keepStageKey,
  stageLink,
} from "../../../store/facilitator-key.ts";
import { useSession } from "../../../store/session-context.tsx";

export interface Links {
  /** Best first; this page's own address where no other is known. */
  readonly addresses: readonly string[];
  /** Only this computer can open them. */
  readonly areOnlyHere: boolean;
  /** Null until this browser holds a key for the stage; it asks for one where the workshop was founded elsewhere. */
  readonly stage: string | null;
  readonly mine: (address: string) => string | null;
}

export function useLinks(): Links {
  const { workshopId } = useSession().options;
  const own = window.location.origin;
  const [addresses, setAddresses] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void (async () => {
      const token = await facilitatorToken(kept(), workshopId);
      if (!token.ok) return;
      if (stageLink(kept(), workshopId, own) === null) {
        const stage = await postStage(workshopId, token.value);
        if (stage.ok) keepStageKey(kept(), workshopId, stage.value.stageKey);
      }
      const answer = await readLinks(workshopId, token.value);
      if (isCurrent && answer.ok) setAddresses(answer.value.addresses);
    })();
    return () => {
      isCurrent = false;
    };
  }, [workshopId, own]);
  return {
    addresses: addresses && addresses.length > 0 ? addresses : [own],
    areOnlyHere: addresses !== null && addresses.length === 0,
    stage: stageLink(kept(), workshopId, own),
    mine: (address) => facilitatorLink(kept(), workshopId, address),
  };
}

/** Where people join: the address with the code in it. */
export const joinUrl = (address: string, code: string): string => `${address}/join/${code}`;
/** As it is read aloud: without the scheme. */
export const spokenAddress = (address: string): string => address.replace(/^https?:\/\//, "");
