/**
 * After the vote: what it costs. Whoever types has the form; the others have the sentence, large, and their verdict. Once
 * recorded it is there to be read aloud.
 */
import { ArrowRight } from "lucide-react";
import { useState } from "react";
import { useSend } from "../../../store/use-send.ts";
import { Button } from "../../../ui/button.tsx";
import { writeWords } from "../../../words/board.ts";
import { tradeOffWords } from "../../../words/decision.ts";
import { hints, instructions } from "../../../words/turns.ts";
import { useIsScribe } from "../board/type-for-group.tsx";
import { TurnTitle } from "../room/turn-title.tsx";
import { calledName, useTable } from "../table.ts";
import { BoardSentence } from "./board-sentence.tsx";
import { missingParts } from "./missing-parts.ts";
import { TradeOffForm } from "./trade-off-form.tsx";
import { VerdictTaps } from "./verdict-taps.tsx";
import { VotesBand } from "./votes-band.tsx";

export function TradeOffTurn({ isRecorded }: { readonly isRecorded: boolean }) {
  const table = useTable();
  const { group, slot, board, assignment } = table;
  const send = useSend();
  const isScribe = useIsScribe();
  const [hasAsked, setAsked] = useState(false);
  const [isChanging, setChanging] = useState(false);
  const isWriting = isRecorded ? isChanging : isScribe || hasAsked;
  const missing = missingParts(board);
  const record = () => {
    setChanging(false);
    setAsked(false);
    void send("recordTradeOff", { groupId: group.id, slot });
  };
  return (
    <>
      {isRecorded && !isWriting ? (
        <TurnTitle title={instructions.recorded} hint={hints.recorded} />
      ) : (
        <>
          <h1 className="sr-only">{instructions.tradeOff}</h1>
          <VotesBand hasProposal={isWriting} isFolded={isWriting} />
        </>
      )}
      <div className={isRecorded ? "mt-6" : "rule-1"}>
        {isWriting ? (
          <TradeOffForm slot={slot} />
        ) : (
          <div className="py-6 short:lg:py-4 [&_.sentence]:max-w-280">
            <BoardSentence slot={slot} />
            {!isRecorded && (
              <p className="mt-4 text-15 text-ink2">
                {tradeOffWords.scribeWrites(calledName(table, assignment?.scribe))}{" "}
                <button type="button" className="move" onClick={() => setAsked(true)}>
                  {writeWords.typeForGroup}
                </button>
              </p>
            )}
          </div>
        )}
      </div>
      <div className="rule-1 mt-6 flex flex-wrap items-end justify-between gap-x-10 gap-y-6 pt-5 short:lg:mt-0 short:lg:pt-3">
        <VerdictTaps />
        <div className="flex flex-col gap-2 sm:items-end">
          {isWriting && (
            <Button onClick={isRecorded ? () => setChanging(false) : record}>
              {isRecorded ? writeWords.done : tradeOffWords.record}
              <ArrowRight aria-hidden className="size-5" />
            </Button>
          )}
          {isRecorded && !isWriting && (
            <Button weight="tertiary" isDense onClick={() => setChanging(true)}>
              {writeWords.edit}
            </Button>
          )}
          {missing.length > 0 && (isWriting || isRecorded) && (
            <p className="text-15 text-ink2">{tradeOffWords.missing(missing)}</p>
          )}
        </div>
      </div>
    </>
  );
}
