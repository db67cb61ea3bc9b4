/** What the persona does now, in the eyes of each member: one tap, everyone's counted. */
import { verdicts } from "../../../../shared/workshop/vocabulary.ts";
import { useSend } from "../../../store/use-send.ts";
import { Choice } from "../../../ui/choice.tsx";
import { tradeOffWords } from "../../../words/decision.ts";
import { verdictNames } from "../../../words/vocabulary.ts";
import { presentMembers, useTable } from "../table.ts";

const options = verdicts.map((value) => ({ value, label: verdictNames[value] }));

export function VerdictTaps() {
  const table = useTable();
  const { group, slot, board, me, persona } = table;
  const send = useSend();
  const mine = board.verdicts[me];
  const present = presentMembers(table);
  const given = present.filter((id) => board.verdicts[id] !== undefined);
  return (
    <div className="flex flex-wrap items-end gap-x-5 gap-y-2">
      <Choice
        legend={tradeOffWords.verdict(persona)}
        options={options}
        chosen={mine ? [mine] : []}
        onChoose={([verdict]) => verdict && void send("giveVerdict", { groupId: group.id, slot, verdict })}
      />
      <p className="pb-2 text-15 text-ink2">{tradeOffWords.verdictsIn(given.length, present.length)}</p>
    </div>
  );
}
