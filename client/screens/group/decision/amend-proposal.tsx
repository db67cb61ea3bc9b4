/** After a vote that failed: what would make it a 3, one change to the proposal, one more vote; or on with the dissent. */
import { ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { useSend } from "../../../store/use-send.ts";
import { Button } from "../../../ui/button.tsx";
import { decisionWords } from "../../../words/decision.ts";
import { TypeForGroup } from "../board/type-for-group.tsx";
import { useTable } from "../table.ts";
import { ProposalField } from "./proposal-field.tsx";
import { VotesBand } from "./votes-band.tsx";

export function AmendProposal({ title, onGoOn }: { readonly title: ReactNode; readonly onGoOn: () => void }) {
  const { group, slot, board, isHeld } = useTable();
  const send = useSend();
  return (
    <>
      <VotesBand />
      <div className="rule-1">
        {title}
        <div className="mt-5 max-w-200">
          <TypeForGroup field={<ProposalField label={decisionWords.amendment} />}>
            <p className="text-16 font-bold">{decisionWords.amendment}</p>
            <p dir="auto" className="mt-2 text-20 leading-tight font-semibold">
              {board.proposal?.value}
            </p>
          </TypeForGroup>
          <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
            <Button disabled={isHeld} onClick={() => void send("openVoting", { groupId: group.id, slot })}>
              {decisionWords.voteAgain} <ArrowRight aria-hidden className="size-5" />
            </Button>
            <Button weight="tertiary" isDense onClick={onGoOn}>
              {decisionWords.goOn}
            </Button>
          </div>
        </div>
      </div>
    </>
  );
}
