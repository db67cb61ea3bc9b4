/** What an operation would mean, asked of the server, which takes the very decision without keeping it (SURG-6). */
import { useEffect, useState } from "react";
import type { Consequences } from "../../../../shared/workshop/surgery-consequences.ts";
import { type HttpError, postConsequences } from "../../../connection/api.ts";
import { kept } from "../../../connection/kept.ts";
import { facilitatorToken } from "../../../store/facilitator-key.ts";
import { useSession } from "../../../store/session-context.tsx";
import type { SurgeryCommand } from "./surgery-wish.ts";

export type Foreseen = { readonly means: Consequences } | { readonly error: HttpError } | null;

/** Null while it is being asked. `basis` changes whenever what it rests on does, and it is asked anew. */
export function useConsequences(command: SurgeryCommand | undefined, basis: string): Foreseen {
  const { workshopId } = useSession().options;
  const question = command ? JSON.stringify(command) : null;
  const [answered, setAnswered] = useState<{ readonly to: string; readonly foreseen: Foreseen } | null>(null);
  useEffect(() => {
    if (question === null) return;
    let isCurrent = true;
    void (async () => {
      const token = await facilitatorToken(kept(), workshopId);
      const answer = token.ok ? await postConsequences(workshopId, token.value, JSON.parse(question)) : token;
      if (!isCurrent) return;
      const foreseen = answer.ok ? { means: answer.value } : { error: answer.error };
      setAnswered({ to: `${question}${basis}`, foreseen });
    })();
    return () => {
      isCurrent = false;
    };
  }, [workshopId, question, basis]);
  return answered?.to === `${question}${basis}` ? answered.foreseen : null;
}
