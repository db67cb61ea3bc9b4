/** An open vote: the frozen proposal, one's own hand, how many have voted, and the reveal that anyone may ask for. */

import { useSend } from "../../../store/use-send.ts";
import { useRemaining } from "../../../store/use-time.ts";
import { Button } from "../../../ui/button.tsx";
import { FistOfFive } from "../../../ui/fist-of-five.tsx";
import { Live } from "../../../ui/live.tsx";
import { decisionWords } from "../../../words/decision.ts";
import { calledName, presentMembers, useTable } from "../table.ts";
import { openVoteOf } from "./decision-stage.ts";

export function VoteOpen() {
  const table = useTable();
  const { group, slot, board, seat, me } = table;
  const send = useSend();
  const vote = openVoteOf(board);
  const left = useRemaining(vote?.revealClock);
  if (!vote) return null;
  const at = { groupId: group.id, slot };
  const present = presentMembers(table);
  const voted = present.filter((id) => vote.votedSeatIds.includes(id) || (id === me && seat.ballot !== null));
  const waiting = present.filter((id) => !voted.includes(id)).map((id) => calledName(table, id));
  const progress = decisionWords.voted(voted.length, present.length);
  return (
    <div className="mt-5 flex flex-col gap-6">
      <p dir="auto" className="max-w-200 text-24 leading-tight font-semibold">
        {vote.proposal}
      </p>
      <FistOfFive
        legend={decisionWords.yourVote}
        isLegendHidden
        value={seat.ballot}
        onVote={(fingers) => void send("castBallot", { ...at, fingers })}
        meanings={decisionWords.meanings}
      />
      <div className="flex min-h-14 flex-wrap items-center gap-x-6 gap-y-2">
        <p className="mr-auto text-18">
          <strong>{progress}</strong>
          {waiting.length > 0 && seat.ballot !== null && (
            <span className="text-ink2"> {decisionWords.waitingFor(waiting)}</span>
          )}
        </p>
        {vote.revealClock ? (
          <p className="tnum text-18 font-bold">
            <span className="lit px-1.5">{decisionWords.revealing(Math.max(0, Math.ceil(left / 1000)))}</span>
          </p>
        ) : (
          seat.ballot !== null && (
            <Button weight="secondary" isDense onClick={() => void send("askReveal", at)}>
              {decisionWords.reveal}
            </Button>
          )
        )}
      </div>
      <Live>{progress}</Live>
    </div>
  );
}
