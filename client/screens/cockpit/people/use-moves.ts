/** Moving somebody to a group of a running workshop: where they could go, and how large that group would become. */
import { fullRoomGroup } from "../../../../shared/workshop/grouping.ts";
import type { GroupId, SeatId } from "../../../../shared/workshop/ids.ts";
import type { MenuItem } from "../../../ui/menu.tsx";
import { groupWords } from "../../../words/cockpit.ts";
import { groupLook } from "../../../words/groups.ts";
import { useCockpit } from "../cockpit.ts";
import { useSurgery } from "../surgery/surgery.tsx";

export interface Moves {
  /** At once: somebody who sits nowhere yet, where they fit. */
  readonly place: (seatId: SeatId, groupId: GroupId) => void;
  readonly targetsFor: (seatId: SeatId) => readonly MenuItem[];
}

export function useMoves(): Moves {
  const { groups } = useCockpit();
  const { propose, carryOut } = useSurgery();
  const place = (seatId: SeatId, groupId: GroupId) =>
    void carryOut({ name: "placeSeat", payload: { seatId, groupId } });
  return {
    place,
    targetsFor: (seatId) =>
      groups
        .filter((group) => !group.seatIds.includes(seatId))
        .map((group): MenuItem => {
          const isFull = group.seatIds.length >= fullRoomGroup;
          return {
            id: group.id,
            label: groupLook(group.table).name,
            detail: isFull ? groupWords.full : groupWords.becomes(group.seatIds.length + 1),
            isDisabled: isFull,
            onSelect: () => propose({ kind: "move", seatId, to: group.id }),
          };
        }),
  };
}
