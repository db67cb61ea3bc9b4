/** The hands as they were shown together: what was voted on, and everyone's digit, with what it was before. */
import { Vote } from "../../../ui/vote.tsx";
import { decisionWords } from "../../../words/decision.ts";
import { roomWords } from "../../../words/room.ts";
import { rolesInSentence } from "../../../words/vocabulary.ts";
import { calledName, roleIn, useTable } from "../table.ts";
import { lastRevealed } from "./decision-stage.ts";
import { outcomeWords } from "./vote-words.ts";

export interface VotesBandProps {
  readonly hasProposal?: boolean;
  /** On a low window a line only: the sentence beneath says what was voted on. */
  readonly isFolded?: boolean;
}

export function VotesBand({ hasProposal = true, isFolded = false }: VotesBandProps) {
  const table = useTable();
  const { board, group, slot, me } = table;
  const vote = lastRevealed(board);
  if (!vote?.ballots) return null;
  const first =
    vote.round === 2 ? board.votes.find((one) => one.round === 1 && one.status === "revealed") : undefined;
  const seats = group.seatIds.filter((id) => vote.ballots?.[id] !== undefined);
  return (
    <section className="grid gap-x-6 gap-y-4 pt-5 pb-6 lg:grid-cols-[minmax(9rem,1fr)_minmax(0,auto)] short:lg:pt-3 short:lg:pb-4">
      <div className="max-w-140">
        <p className="text-15 text-ink2">{outcomeWords(vote)}</p>
        {hasProposal && (
          <p
            dir="auto"
            className={`mt-2 text-20 leading-tight font-semibold lg:text-24 short:lg:text-18 ${isFolded ? "short:lg:hidden" : ""}`}
          >
            {vote.proposal}
          </p>
        )}
      </div>
      <div className="grid grid-cols-2 gap-4 sm:flex sm:flex-wrap sm:gap-5 lg:grid lg:grid-flow-col lg:auto-cols-[minmax(0,9.5rem)] lg:grid-cols-none">
        {seats.map((id) => (
          <Vote
            key={id}
            isFolded={isFolded}
            value={vote.ballots?.[id] ?? 0}
            role={roleIn(group, slot, id) ?? "observer"}
            name={id === me ? roomWords.you : calledName(table, id)}
            roleName={nameOf(roleIn(group, slot, id))}
            was={wasWords(first?.ballots?.[id], vote.ballots?.[id])}
          />
        ))}
      </div>
    </section>
  );

  function nameOf(role: ReturnType<typeof roleIn>): string {
    return role ? rolesInSentence[role] : "";
  }
}

const wasWords = (before: number | undefined, now: number | undefined): string | undefined =>
  before === undefined || before === now ? undefined : decisionWords.was(before);
