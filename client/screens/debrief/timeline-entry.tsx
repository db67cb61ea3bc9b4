/** One step of the table's own timeline: the sentence, three tags by a tap each, and whether it was the hardest. */
import { useState } from "react";
import type { BoardView } from "../../../shared/view/group-view.ts";
import { themeNames } from "../../../shared/words/vocabulary.ts";
import type { TradeOffChoice } from "../../../shared/workshop/trade-offs.ts";
import { evidences, reversibilities, themes } from "../../../shared/workshop/vocabulary.ts";
import { useSend } from "../../store/use-send.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { timelineWords } from "../../words/debrief.ts";
import { evidenceNames, reversibilityNames } from "../../words/vocabulary.ts";
import { BoardSentence } from "../group/decision/board-sentence.tsx";
import { TradeOffForm } from "../group/decision/trade-off-form.tsx";
import { useHere } from "../group/table.ts";

const themeOptions = themes.map((value) => ({ value, label: themeNames[value] }));
const reversibilityOptions = reversibilities.map((value) => ({ value, label: reversibilityNames[value] }));
const evidenceOptions = evidences.map((value) => ({ value, label: evidenceNames[value] }));

export function TimelineEntry({ slot, board }: { readonly slot: number; readonly board: BoardView }) {
  const { group } = useHere();
  const send = useSend();
  const [isFilling, setFilling] = useState(false);
  if (!group) return null;
  const action = group.casting?.journey.steps[group.steps[slot] ?? -1]?.action ?? "";
  const choose = (choice: TradeOffChoice) => void send("chooseTradeOff", { groupId: group.id, slot, choice });
  const { tradeOff } = board;
  const isHardest = group.nominatedSlot === slot;
  return (
    <li className="rule-3 pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 className="text-18 font-bold">{timelineWords.step(slot + 1, action)}</h2>
        {board.hasTradeOff && (
          <Choice
            legend={timelineWords.hardest}
            isLegendHidden
            isMultiple
            options={[
              { value: "hardest", label: isHardest ? timelineWords.isHardest : timelineWords.hardest },
            ]}
            chosen={isHardest ? ["hardest"] : []}
            onChoose={() => void send("nominate", { groupId: group.id, slot })}
          />
        )}
      </div>
      {isFilling ? (
        <TradeOffForm slot={slot} />
      ) : board.hasTradeOff ? (
        <div className="max-w-270 py-4">
          <BoardSentence slot={slot} />
        </div>
      ) : (
        <p className="py-4 text-18 text-ink2">{timelineWords.nothing}</p>
      )}
      {(isFilling || !board.isFinished) && (
        <div className={isFilling ? "mt-5 mb-6" : "mb-5"}>
          <Button weight="tertiary" isDense onClick={() => setFilling(!isFilling)}>
            {isFilling ? timelineWords.close : board.hasTradeOff ? timelineWords.finish : timelineWords.add}
          </Button>
        </div>
      )}
      {board.hasTradeOff && (
        <div className="grid gap-x-10 gap-y-6 border-t border-line pt-4 xl:grid-cols-[3fr_1fr_1fr]">
          <Choice
            legend={timelineWords.themes}
            isMultiple
            most={2}
            options={themeOptions}
            chosen={tradeOff.themes}
            onChoose={(value) => choose({ field: "themes", value: [...value] })}
          />
          <Choice
            legend={timelineWords.reversibility}
            options={reversibilityOptions}
            chosen={tradeOff.reversibility ? [tradeOff.reversibility] : []}
            onChoose={([value]) => value && choose({ field: "reversibility", value })}
          />
          <Choice
            legend={timelineWords.evidence}
            options={evidenceOptions}
            chosen={tradeOff.evidence ? [tradeOff.evidence] : []}
            onChoose={([value]) => value && choose({ field: "evidence", value })}
          />
        </div>
      )}
    </li>
  );
}
