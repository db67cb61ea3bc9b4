/** Sends bots through the door: for a rehearsal, or where there are too few people. */
import { useState } from "react";
import { postBots } from "../../../connection/api.ts";
import { kept } from "../../../connection/kept.ts";
import { facilitatorToken } from "../../../store/facilitator-key.ts";
import { useSession } from "../../../store/session-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { botWords } from "../../../words/cockpit-people.ts";
import { errorWords } from "../../../words/rejections.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";

export function Bots() {
  const { desk, room } = useCockpit();
  const { tell } = useOrders();
  const { workshopId } = useSession().options;
  const missing = desk.settings.expectedPeople - Object.keys(room.roster).length;
  const [typed, setTyped] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const number = Math.min(200, Math.max(1, Math.round(Number(typed ?? Math.max(1, missing))) || 1));
  async function send() {
    setSending(true);
    const token = await facilitatorToken(kept(), workshopId);
    const answer = token.ok ? await postBots(workshopId, token.value, number) : token;
    setSending(false);
    tell(answer.ok ? botWords.onTheirWay(number) : errorWords(answer.error));
  }
  return (
    <details className="rule-1 pt-3">
      <summary className="text-16 font-bold">{botWords.title}</summary>
      <p className="mt-2 text-15 text-ink2">{botWords.text}</p>
      <div className="mt-3 flex items-end gap-3">
        <label className="text-15">
          <span className="mb-1 block font-bold">{botWords.howMany}</span>
          <input
            type="number"
            min={1}
            max={200}
            value={typed ?? String(number)}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => setTyped(typed === null ? null : String(number))}
            className="h-10 w-24 border-2 border-ink bg-sheet px-3 text-16"
          />
        </label>
        <Button weight="secondary" isDense disabled={isSending} onClick={send}>
          {botWords.send(number)}
        </Button>
      </div>
    </details>
  );
}
