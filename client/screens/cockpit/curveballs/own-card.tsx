/** Writing a curveball of one's own: as short as those of the content (CURVE-6). */
import { useState } from "react";
import { countWords, mostWordsOfCurveball } from "../../../../shared/content/journey-rules.ts";
import { curveballTypeNames } from "../../../../shared/words/vocabulary.ts";
import { textLimits } from "../../../../shared/workshop/text-limits.ts";
import { type CurveballType, curveballTypes } from "../../../../shared/workshop/vocabulary.ts";
import { Button } from "../../../ui/button.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { deckWords } from "../../../words/deck.ts";
import { useOrders } from "../orders.tsx";

const words = deckWords.form;
const limits = textLimits.curveball;

export function OwnCard({ onDone }: { readonly onDone: () => void }) {
  const { order } = useOrders();
  const [title, setTitle] = useState("");
  const [type, setType] = useState<CurveballType>("incident");
  const [text, setText] = useState("");
  const [question, setQuestion] = useState("");
  const left = mostWordsOfCurveball - countWords(text);
  const isWhole = [title, text, question].every((one) => one.trim() !== "") && left >= 0;
  const save = async () => {
    if (await order("writeCurveball", { title, type, text, question })) onDone();
  };
  return (
    <form
      className="grid content-start gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) void save();
      }}
    >
      <TextField label={words.title} value={title} maxLength={limits.title} onChange={setTitle} />
      <Choice
        legend={words.type}
        options={curveballTypes.map((value) => ({ value, label: curveballTypeNames[value] }))}
        chosen={[type]}
        onChoose={([next]) => next && setType(next)}
      />
      <TextArea
        label={words.text}
        hint={left >= 0 ? words.textHint(left) : undefined}
        error={left < 0 ? words.textHint(left) : undefined}
        value={text}
        maxLength={limits.text}
        onChange={setText}
      />
      <TextField label={words.question} value={question} maxLength={limits.question} onChange={setQuestion} />
      <p className="flex flex-wrap items-center gap-5">
        <Button type="submit" disabled={!isWhole}>
          {words.save}
        </Button>
        <Button weight="tertiary" onClick={onDone}>
          {words.cancel}
        </Button>
      </p>
    </form>
  );
}
