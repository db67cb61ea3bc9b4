/** The decision: propose, vote, amend once, then say what it costs. What is shown follows how far the board has come. */
import { useState } from "react";
import { hints, instructions } from "../../../words/turns.ts";
import { StepJourney } from "../room/step-journey.tsx";
import { TimeLeft } from "../room/turn-clock.tsx";
import { TurnTitle } from "../room/turn-title.tsx";
import { useTable } from "../table.ts";
import { AmendProposal } from "./amend-proposal.tsx";
import { decisionStage } from "./decision-stage.ts";
import { MakeProposal } from "./make-proposal.tsx";
import { TradeOffTurn } from "./trade-off-turn.tsx";
import { VoteOpen } from "./vote-open.tsx";

export function DecisionTurn() {
  const { board } = useTable();
  const [hasGoneOn, setGoneOn] = useState(false);
  const stage = decisionStage(board, hasGoneOn);
  const isSentence = stage === "tradeOff" || stage === "recorded";
  const title = <TurnTitle title={instructions[stage]} hint={hints[stage]} />;
  return (
    <>
      <p className="relative z-10 -mb-3 hidden text-right text-16 lg:mt-3 lg:block">
        <TimeLeft />
      </p>
      {/* The sentence needs the height more than the journey does. */}
      <div className={`max-lg:hidden ${isSentence ? "low:hidden" : ""}`}>
        <StepJourney isCompact />
      </div>
      <div className="rule-3 mt-4 flex-1 pt-1 pb-5">
        {stage === "propose" && (
          <>
            {title}
            <MakeProposal onSkip={() => setGoneOn(true)} />
          </>
        )}
        {stage === "vote" && (
          <>
            {title}
            <VoteOpen />
          </>
        )}
        {stage === "amend" && <AmendProposal title={title} onGoOn={() => setGoneOn(true)} />}
        {(stage === "tradeOff" || stage === "recorded") && <TradeOffTurn isRecorded={stage === "recorded"} />}
      </div>
    </>
  );
}
