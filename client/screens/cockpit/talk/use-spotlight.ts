/** Putting a group on the stage and taking it off again; each can be taken back from the line at the foot of the screen. */
import type { GroupView } from "../../../../shared/view/group-view.ts";
import { groupLook } from "../../../words/groups.ts";
import { spotlightWords } from "../../../words/talk-desk.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";

export interface Spotlight {
  /** The group that is on the stage. */
  readonly onStage: GroupView | undefined;
  readonly put: (group: GroupView) => void;
  readonly take: (group: GroupView) => void;
}

export function useSpotlight(): Spotlight {
  const { room, groups } = useCockpit();
  const { order, tell } = useOrders();
  const put = async (group: GroupView) => {
    const groupId = group.id;
    if (!(await order("spotlightGroup", { groupId }))) return;
    const act = () => void order("endSpotlight", { groupId });
    tell(spotlightWords.isOn(groupLook(group.table).name), { label: spotlightWords.take, act });
  };
  const take = async (group: GroupView) => {
    const groupId = group.id;
    if (!(await order("endSpotlight", { groupId }))) return;
    const act = () => void order("spotlightGroup", { groupId });
    tell(spotlightWords.isOff(groupLook(group.table).name), { label: spotlightWords.put, act });
  };
  return {
    onStage: groups.find(({ id }) => id === room.spotlight),
    put: (group) => void put(group),
    take: (group) => void take(group),
  };
}
