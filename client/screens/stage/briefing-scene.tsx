/** The briefing: how a step works, in its four turns, and the fist of five. */
import { turnMs } from "../../../shared/workshop/agenda.ts";
import { type Turn, turns } from "../../../shared/workshop/vocabulary.ts";
import { useRoom } from "../../store/use-view.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { Hand } from "../../ui/hand.tsx";
import { decisionWords } from "../../words/decision.ts";
import { briefingWords, minutesOf } from "../../words/stage.ts";
import { turnNames } from "../../words/vocabulary.ts";
import { StageFoot, StageHead } from "./stage-frame.tsx";

const grounds: Record<Turn, string> = {
  need: "field-pm",
  constraint: "field-eng",
  options: "bg-recess",
  decision: "field-ink dark:border-l-2 dark:border-line",
};

export function BriefingScene() {
  const stepMs = useRoom((room) => room.blocks.find((block) => block.kind === "step")?.plannedMs) ?? 0;
  const lengths = turnMs(stepMs);
  return (
    <>
      <StageHead title={briefingWords.title} />
      <ol className="grid min-h-0 flex-1 grid-cols-4">
        {turns.map((turn, index) => (
          <li
            key={turn}
            className={`flex flex-col pt-9 pr-8 pb-8 ${index === 0 ? "pl-18" : "pl-9"} ${grounds[turn]}`}
          >
            <h2 className="display flex items-center gap-4 text-d64">
              {turn === "need" && <Glyph role="productManager" size={44} />}
              {turn === "constraint" && <Glyph role="engineer" size={44} />}
              {turnNames[turn]}
            </h2>
            <p className="mt-7 text-36 leading-[1.32] text-pretty">{briefingWords.turns[turn]}</p>
            <p className="display tnum mt-auto text-d64">{minutesOf(lengths[turn])}</p>
          </li>
        ))}
      </ol>
      <Fist />
      <StageFoot>
        <strong className="font-bold">{briefingWords.swap}</strong>
      </StageFoot>
    </>
  );
}

function Fist() {
  return (
    <section className="stage-x pt-9">
      <div className="flex items-baseline gap-8">
        <h2 className="display text-d50">{briefingWords.fist}</h2>
        <p className="text-32 text-ink2">{briefingWords.passes}</p>
      </div>
      <ol className="mt-7 grid grid-cols-6 gap-x-8">
        {decisionWords.meanings.map((meaning, fingers) => (
          <li key={meaning} className={fingers < 3 ? "text-ink2" : ""}>
            <p className="flex items-end gap-4">
              <span className="display tnum text-d76 leading-[0.78]!">{fingers}</span>
              <Hand value={fingers} size={44} />
            </p>
            <p className="mt-4 text-28 leading-tight">{meaning}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
