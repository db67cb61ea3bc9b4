/** How many projectors are connected, asked every few seconds as long as somebody looks; null until that is known. */
import { useEffect, useState } from "react";
import { readStages } from "../../../connection/api.ts";
import { kept } from "../../../connection/kept.ts";
import { facilitatorToken } from "../../../store/facilitator-key.ts";
import { useSession } from "../../../store/session-context.tsx";

const askEveryMs = 5_000;

export function useStages(): number | null {
  const { workshopId } = useSession().options;
  const [connected, setConnected] = useState<number | null>(null);
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const token = await facilitatorToken(kept(), workshopId);
      const answer = token.ok ? await readStages(workshopId, token.value) : undefined;
      if (!isCurrent) return;
      setConnected(answer?.ok ? answer.value.connected : null);
      timer = setTimeout(() => void look(), askEveryMs);
    };
    void look();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [workshopId]);
  return connected;
}
