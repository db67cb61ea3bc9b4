/** The promises: how one is made, and the tables' own as they arrive, the newest in the light. */
import { inSentence } from "../../../shared/words/in-sentence.ts";
import type { Commitment } from "../../../shared/workshop/debrief-state.ts";
import { useRoom } from "../../store/use-view.ts";
import { Sentence, Slot } from "../../ui/sentence.tsx";
import { groupLook } from "../../words/groups.ts";
import { nowWhatWords } from "../../words/stage-debrief.ts";
import { StageFoot, StageHead } from "./stage-frame.tsx";
import { usePages } from "./use-pages.ts";

export function NowWhatScene() {
  const all = useRoom((room) => Object.values(room.commitments).sort((a, b) => b.at - a.at)) ?? [];
  const tables = useRoom((room) => room.groupOrder.length) ?? 0;
  const promised = new Set(all.map((one) => one.groupId)).size;
  const { items } = usePages(all, 6);
  const { prompt } = nowWhatWords;
  return (
    <>
      <StageHead title={nowWhatWords.title} lead={nowWhatWords.lead} />
      <div className="stage-x pb-10">
        <Sentence size="stage">
          {prompt.when}
          <Slot value={prompt.cue} placeholder="" />
          {prompt.will}
          <Slot value={prompt.action} placeholder="" />
          {prompt.stop}
        </Sentence>
      </div>
      <div className="field-ink flex min-h-0 flex-1 flex-col">
        {all.length === 0 ? (
          <p className="stage-x m-auto w-full text-44 text-ink2">{nowWhatWords.empty}</p>
        ) : (
          <ol className="stage-x grid min-h-0 flex-1 auto-rows-fr grid-cols-3 gap-x-14 gap-y-2 pt-10 pb-6">
            {items.map((one) => (
              <Promised key={one.id} commitment={one} isNewest={one === all[0]} />
            ))}
          </ol>
        )}
      </div>
      <StageFoot>{nowWhatWords.tables(promised, tables)}</StageFoot>
    </>
  );
}

interface PromisedProps {
  readonly commitment: Commitment;
  readonly isNewest: boolean;
}

function Promised({ commitment, isNewest }: PromisedProps) {
  const table = useRoom(({ groups }) => (commitment.groupId ? groups[commitment.groupId]?.table : undefined));
  const { name, colour } = groupLook(table ?? 1);
  return (
    <li className="min-w-0 overflow-hidden">
      <p className="flex items-center gap-4 text-32 font-bold">
        <span aria-hidden className="size-7 shrink-0" style={{ backgroundColor: colour }} />
        <span className={isNewest ? "lit px-2" : ""}>{name}</span>
      </p>
      <p className="sentence mt-3 line-clamp-4 text-[2.6rem] leading-[1.12]">
        {nowWhatWords.when}
        {inSentence(commitment.cue.value)}
        {nowWhatWords.weWill}
        <strong className="font-[780] text-ink">{inSentence(commitment.action.value)}</strong>.
      </p>
    </li>
  );
}
