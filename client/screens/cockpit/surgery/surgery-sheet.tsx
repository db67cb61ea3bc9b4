/** An operation before it is confirmed: what there is to choose, and what it would mean for people and roles. */
import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { askWords, cockpitWords } from "../../../words/cockpit.ts";
import { surgeryWords } from "../../../words/surgery.ts";
import { rolesInSentence } from "../../../words/vocabulary.ts";
import { type Cockpit, nameIn, useCockpit } from "../cockpit.ts";
import { ConsequenceLines } from "./consequence-lines.tsx";
import { firstChoice, SurgeryChoice } from "./surgery-choice.tsx";
import { commandOf, groupsOf, type SurgeryCommand, type Wish } from "./surgery-wish.ts";
import { useConsequences } from "./use-consequences.ts";

export interface SurgerySheetProps {
  readonly wish: Wish;
  readonly onClose: () => void;
  readonly onConfirm: (command: SurgeryCommand) => void;
}

export function SurgerySheet({ wish, onClose, onConfirm }: SurgerySheetProps) {
  const cockpit = useCockpit();
  const [chosen, setChosen] = useState(() => firstChoice(wish, cockpit));
  const command = commandOf(wish, chosen);
  const foreseen = useConsequences(command, basisOf(wish, cockpit));
  const isImpossible = foreseen !== null && "error" in foreseen && foreseen.error.code !== "network";
  const kind = wish.kind === "moveOver" ? "move" : wish.kind;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={titleOf(wish, cockpit)}
      description={surgeryWords.about[kind]}
      closeLabel={cockpitWords.close}
      actions={
        <>
          <Button disabled={!command || isImpossible} onClick={() => command && onConfirm(command)}>
            {surgeryWords.yes[kind]}
          </Button>
          <Button weight="tertiary" onClick={onClose}>
            {askWords.no}
          </Button>
        </>
      }
    >
      <SurgeryChoice wish={wish} chosen={chosen} onChoose={setChosen} />
      {command && <ConsequenceLines foreseen={foreseen} />}
    </Dialog>
  );
}

/** What the preview rests on: who sits where, who is there and what is planned, in the groups that it concerns. */
function basisOf(wish: Wish, { room, desk }: Cockpit): string {
  const ids = groupsOf(wish, (seatId) => room.roster[seatId]?.groupId);
  return JSON.stringify(
    ids.map((id) => {
      const group = desk.groups[id];
      const away = group?.seatIds.filter((seatId) => room.roster[seatId]?.isAway !== false);
      return [group?.seatIds, away, group?.schedule, group?.turn?.slot];
    }),
  );
}

function titleOf(wish: Wish, { room, desk }: Cockpit): string {
  const { title } = surgeryWords;
  const tableOf = (id: (typeof room.groupOrder)[number]): number => desk.groups[id]?.table ?? 0;
  switch (wish.kind) {
    case "move":
      return title.move(nameIn(room, wish.seatId), tableOf(wish.to));
    case "moveOver":
      return title.moveOver(tableOf(wish.from), tableOf(wish.to));
    case "merge":
      return title.merge(tableOf(wish.one), tableOf(wish.other));
    case "split":
      return title.split(tableOf(wish.groupId));
    case "handOn":
      return title.handOn(nameIn(room, wish.to), rolesInSentence[wish.role]);
    case "remove":
      return title.remove(nameIn(room, wish.seatId));
    default:
      return wish satisfies never;
  }
}
