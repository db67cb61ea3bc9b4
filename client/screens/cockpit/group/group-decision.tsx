/** The lower part of a group's board: proposal, votes once they are revealed, the trade-off as a sentence, what was parked. */
import type { BoardView, GroupView } from "../../../../shared/view/group-view.ts";
import { roleOf } from "../../../../shared/workshop/assignment.ts";
import { Vote } from "../../../ui/vote.tsx";
import { groupWords } from "../../../words/cockpit.ts";
import { rolesInSentence } from "../../../words/vocabulary.ts";
import { nameIn, presentIn, useCockpit } from "../cockpit.ts";
import { notesOf } from "../score/group-figures.ts";
import { TradeOffWords } from "./trade-off-words.tsx";

export interface GroupDecisionProps {
  readonly group: GroupView;
  readonly board: BoardView;
  readonly slot: number;
}

export function GroupDecision({ group, board, slot }: GroupDecisionProps) {
  const persona = group.casting?.persona.name ?? "";
  const step = group.casting?.journey.steps[group.steps[slot] ?? -1]?.action ?? "";
  const parked = notesOf(board, "parked");
  return (
    <div className="mt-5 grid gap-4 border-t-2 border-ink pt-3">
      {board.proposal && (
        <p className="text-16">
          <strong className="font-bold">{groupWords.proposal}</strong> {board.proposal.value}
        </p>
      )}
      <Votes group={group} board={board} slot={slot} />
      <div>
        <h4 className="text-15 font-bold">{groupWords.tradeOff}</h4>
        {board.hasTradeOff ? (
          <TradeOffWords
            entry={{
              personaName: persona,
              stepAction: step,
              texts: board.texts,
              whoPays: board.tradeOff.whoPays?.value ?? [],
            }}
          />
        ) : (
          <p className="mt-1 text-15 text-ink2">{groupWords.noTradeOff}</p>
        )}
      </div>
      {parked.length > 0 && (
        <div>
          <h4 className="text-15 font-bold">{groupWords.parked}</h4>
          <ul className="mt-1 list-disc pl-5 text-16">
            {parked.map((note) => (
              <li key={note.id}>{note.text.value}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Votes({ group, board, slot }: GroupDecisionProps) {
  const { room } = useCockpit();
  const last = board.votes.at(-1);
  if (!last) return null;
  const assignment = group.schedule[slot];
  const result =
    last.status === "open"
      ? groupWords.open(last.votedSeatIds.length, presentIn(room, group.seatIds).length)
      : last.status === "unresolved"
        ? groupWords.unresolved
        : last.outcome === "passed"
          ? groupWords.passed
          : groupWords.failed;
  return (
    <div>
      <p className="text-15 font-bold">{groupWords.vote(last.round, result)}</p>
      {last.ballots && (
        <div className="mt-3 flex flex-wrap gap-5">
          {Object.entries(last.ballots).map(([id, fingers]) => {
            const seatId = group.seatIds.find((one) => one === id);
            const role = (assignment && seatId && roleOf(assignment, seatId)) ?? "observer";
            return (
              <Vote
                key={id}
                value={fingers}
                role={role || "observer"}
                name={nameIn(room, seatId)}
                roleName={rolesInSentence[role || "observer"]}
              />
            );
          })}
        </div>
      )}
    </div>
  );
}
