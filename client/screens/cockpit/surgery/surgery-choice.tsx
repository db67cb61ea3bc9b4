/** What the facilitator may choose otherwise than proposed: who is moved over, whose journey goes on, who goes. */
import type { GroupView } from "../../../../shared/view/group-view.ts";
import type { GroupId } from "../../../../shared/workshop/ids.ts";
import { goesOnRather, halfThatGoes, oneToMoveOver } from "../../../../shared/workshop/surgery-choices.ts";
import { Choice } from "../../../ui/choice.tsx";
import { groupLook } from "../../../words/groups.ts";
import { surgeryWords } from "../../../words/surgery.ts";
import { type Cockpit, nameIn, useCockpit } from "../cockpit.ts";
import type { Chosen, Wish } from "./surgery-wish.ts";

const nothing: Chosen = { seatIds: [], goesOn: null };

export function firstChoice(wish: Wish, { room, desk }: Cockpit): Chosen {
  const peopleOf = (id: GroupId) => (desk.groups[id]?.seatIds ?? []).flatMap((one) => room.roster[one] ?? []);
  if (wish.kind === "moveOver") {
    const from = desk.groups[wish.from];
    const present = from?.turn ? (from.schedule[from.turn.slot] ?? null) : null;
    const seatId = oneToMoveOver(peopleOf(wish.from), peopleOf(wish.to), present);
    return seatId ? { ...nothing, seatIds: [seatId] } : nothing;
  }
  if (wish.kind === "split") return { ...nothing, seatIds: halfThatGoes(peopleOf(wish.groupId)) };
  if (wish.kind === "merge") {
    const [one, other] = [desk.groups[wish.one], desk.groups[wish.other]];
    if (!one || !other) return nothing;
    return { ...nothing, goesOn: goesOnRather(standing(one), standing(other)) ? one.id : other.id };
  }
  return nothing;
}

const standing = ({ boards, seatIds, table }: GroupView) => ({
  recorded: boards.filter((board) => board.hasTradeOff).length,
  people: seatIds.length,
  table,
});

export interface SurgeryChoiceProps {
  readonly wish: Wish;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

export function SurgeryChoice({ wish, chosen, onChoose }: SurgeryChoiceProps) {
  const { room, desk } = useCockpit();
  if (wish.kind === "merge") {
    const groups = [wish.one, wish.other].flatMap((id) => desk.groups[id] ?? []);
    return (
      <Choice
        legend={surgeryWords.goesOn}
        options={groups.map((group) => ({ value: group.id, label: journeyOf(group) }))}
        chosen={chosen.goesOn ? [chosen.goesOn] : []}
        onChoose={([goesOn]) => onChoose({ ...chosen, goesOn: goesOn ?? null })}
      />
    );
  }
  if (wish.kind !== "moveOver" && wish.kind !== "split") return null;
  const isSplit = wish.kind === "split";
  const group = desk.groups[isSplit ? wish.groupId : wish.from];
  const isShort = isSplit && chosen.seatIds.length < 3;
  return (
    <>
      <Choice
        legend={isSplit ? surgeryWords.goes : surgeryWords.who}
        options={(group?.seatIds ?? []).map((id) => ({ value: id, label: nameIn(room, id) }))}
        chosen={chosen.seatIds}
        onChoose={(seatIds) => onChoose({ ...chosen, seatIds })}
        {...(isSplit && { isMultiple: true, most: 3 })}
      />
      {isShort && <p className="mt-2 text-15 text-ink2">{surgeryWords.three(chosen.seatIds.length)}</p>}
    </>
  );
}

const journeyOf = ({ table, casting }: GroupView): string =>
  `${groupLook(table).name}, ${casting?.persona.name ?? ""}`;
