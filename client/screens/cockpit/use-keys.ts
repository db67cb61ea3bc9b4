/** The facilitators' keys as the server lists them, looked at again every few seconds while somebody watches. */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { FacilitatorsAnswer } from "../../../shared/protocol.ts";
import type { Outcome } from "../../connection/api.ts";
import { useSession } from "../../store/session-context.tsx";
import { type TeamKeys, teamKeys } from "../../store/team-keys.ts";
import { errorWords } from "../../words/rejections.ts";

export interface Keys {
  /** Null until the server has answered. */
  readonly all: FacilitatorsAnswer["facilitators"] | null;
  readonly ask: TeamKeys;
  /** What there is to say, where the line at the foot of the screen lies beneath the dialogue. */
  readonly said: string;
  readonly say: (text: string) => void;
  /** The value, or undefined after saying why there is none. Looks at the list again. */
  readonly done: <Value>(outcome: Promise<Outcome<Value>>) => Promise<Value | undefined>;
}

const lookEveryMs = 5_000;

export function useKeys(): Keys {
  const { workshopId } = useSession().options;
  const [said, say] = useState("");
  const ask = useMemo(() => teamKeys(workshopId), [workshopId]);
  const [all, setAll] = useState<Keys["all"]>(null);
  const look = useCallback(async () => {
    const answer = await ask.read();
    if (answer.ok) setAll(answer.value.facilitators);
  }, [ask]);
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), lookEveryMs);
    return () => clearInterval(timer);
  }, [look]);
  const done = useCallback<Keys["done"]>(
    async (outcome) => {
      const answer = await outcome;
      void look();
      if (answer.ok) return answer.value;
      say(errorWords(answer.error));
      return undefined;
    },
    [look],
  );
  return { all, ask, said, say, done };
}
