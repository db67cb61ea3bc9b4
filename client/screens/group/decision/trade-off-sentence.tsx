/** A trade-off as the sentence that it is, wherever it is read or written: in the room, the timeline, the gallery. */

import { inSentence } from "../../../../shared/words/in-sentence.ts";
import { payersInSentence } from "../../../../shared/words/vocabulary.ts";
import type { TradeOffText } from "../../../../shared/workshop/board-state.ts";
import type { FilledTexts } from "../../../../shared/workshop/trade-off-reading.ts";
import type { Payer } from "../../../../shared/workshop/vocabulary.ts";
import { Sentence, type SentenceProps, Slot } from "../../../ui/sentence.tsx";
import { inARow } from "../../../words/counted.ts";
import { tradeOffWords } from "../../../words/decision.ts";

export interface TradeOffSentenceProps {
  readonly persona: string;
  /** What the persona does at this step. */
  readonly action: string;
  readonly texts: FilledTexts;
  readonly whoPays: readonly Payer[];
  readonly isBorrowing: boolean;
  readonly size?: SentenceProps["size"];
  /** The part being written; lit. */
  readonly active?: TradeOffText | undefined;
  /** Present where a tap on a part starts writing it; parts that nobody filled are then shown as slots. */
  readonly onEdit?: ((field: TradeOffText) => void) | undefined;
}

export function TradeOffSentence(props: TradeOffSentenceProps) {
  const { persona, action, texts, whoPays, isBorrowing, size = "room", active, onEdit } = props;
  const words = tradeOffWords.sentence;
  const slot = (field: TradeOffText) => (
    <Slot
      value={inSentence(texts[field], {
        isSpoken: field === "need" || field === "constraint",
        keep: [persona],
      })}
      placeholder={tradeOffWords.empty[field]}
      isActive={active === field}
      onEdit={onEdit && (() => onEdit(field))}
      label={tradeOffWords.ask[field]}
    />
  );
  const isShown = (field: TradeOffText) =>
    texts[field] !== "" || (onEdit !== undefined && field !== "reason") || active === field;
  return (
    <Sentence size={size}>
      {words.for}
      <Slot value={persona} placeholder="" />
      {words.at}
      <Slot value={action} placeholder="" />
      {(isShown("need") || isShown("constraint")) && (
        <>
          {words.facing}
          {slot("need")}
          {words.versus}
          {slot("constraint")}
        </>
      )}
      {words.weChose}
      {slot("decision")}
      {isShown("alternatives") && (
        <>
          {words.over}
          {slot("alternatives")}
        </>
      )}
      {isShown("gain") && (
        <>
          {words.toGain}
          {slot("gain")}
        </>
      )}
      {words.accepting}
      {slot("giveUp")}
      {words.borneBy}
      <Slot
        value={whoPays.length > 0 ? inARow(whoPays.map((payer) => payersInSentence[payer])) : ""}
        placeholder={tradeOffWords.empty.whoPays}
      />
      {isShown("reason") && (
        <>
          {words.because}
          {slot("reason")}
        </>
      )}
      {words.stop}
      {isBorrowing && (texts.interest !== "" || texts.repayTrigger !== "" || onEdit) && (
        <>
          {words.borrowing}
          {slot("interest")}
          {words.until}
          {slot("repayTrigger")}
          {words.stop}
        </>
      )}
    </Sentence>
  );
}
