/**
 * The curveball's turn: what came in, what was decided, and whether that holds. Somebody whom it was told alone brings it
 * in first; their card stays on their own role. Rules CURVE-4, CURVE-5.
 */
import { curveballTypeNames } from "../../../../shared/words/vocabulary.ts";
import { curveballEffects } from "../../../../shared/workshop/vocabulary.ts";
import { useSend } from "../../../store/use-send.ts";
import { Button } from "../../../ui/button.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { Pennant } from "../../../ui/pennant.tsx";
import { curveballWords as words } from "../../../words/curveball.ts";
import { TimeLeft } from "../room/turn-clock.tsx";
import { TurnTitle } from "../room/turn-title.tsx";
import { turnWords } from "../room/turn-words.ts";
import { calledName, useTable } from "../table.ts";
import { BoardSentence } from "./board-sentence.tsx";
import { TradeOffForm } from "./trade-off-form.tsx";

const options = curveballEffects.map((value) => ({ value, label: words.effects[value] }));

export function CurveballTurn() {
  const table = useTable();
  const { group, slot, board } = table;
  const send = useSend();
  const effect = board.curveball?.answer?.effect;
  const isChanging = effect === "amended" || effect === "reversed";
  return (
    <>
      <p className="relative z-10 -mb-3 hidden text-right text-16 lg:mt-3 lg:block">
        <TimeLeft />
      </p>
      <div className="flex-1 pb-5">
        <WhatCameIn />
        <div className="rule-3 mt-5 pt-4 lg:mt-7">
          <Choice
            legend={words.ask}
            options={options}
            chosen={effect ? [effect] : []}
            onChoose={([next]) =>
              next && void send("answerCurveball", { groupId: group.id, slot, effect: next })
            }
          />
          <p aria-live="polite" className="mt-3 min-h-6 text-16 text-ink2">
            {effect && words.about[effect]}
          </p>
          {isChanging ? (
            <TradeOffForm slot={slot} />
          ) : (
            <section aria-label={words.decided} className="mt-4 [&_.sentence]:max-w-280">
              <BoardSentence slot={slot} />
            </section>
          )}
        </div>
      </div>
    </>
  );
}

/** The card, once all know it; until then who brings it in. */
function WhatCameIn() {
  const table = useTable();
  const { group, slot, board, seat, assignment } = table;
  const send = useSend();
  const { title } = turnWords(table);
  const { curveball } = board;
  if (!curveball) return null;
  const { card } = curveball;
  if (card) {
    return (
      <div className="mt-4">
        <Pennant>{curveballTypeNames[card.type]}</Pennant>
        <TurnTitle title={title} />
        <p className="mt-4 max-w-240 text-20 leading-snug lg:text-24">{card.text}</p>
        <p className="mt-3 max-w-240 text-20 leading-snug font-bold lg:text-24">{card.question}</p>
      </div>
    );
  }
  const holder = curveball.audience === "engineer" ? assignment?.engineer : assignment?.productManager;
  const isMine = seat.curveball !== null;
  return (
    <>
      <TurnTitle
        title={title}
        hint={isMine ? words.yourNewsHint : words.otherNewsHint(calledName(table, holder))}
      />
      {isMine && (
        <p className="mt-4">
          <Button onClick={() => void send("bringInCurveball", { groupId: group.id, slot })}>
            {words.said}
          </Button>
        </p>
      )}
    </>
  );
}
