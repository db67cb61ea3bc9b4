/** What brings a group before the others' eyes, or the facilitator to it: at the top of its overlay. */
import type { DeskGroup } from "../../../shared/view/facilitators-view.ts";
import { Button } from "../../ui/button.tsx";
import { spotlightWords } from "../../words/talk-desk.ts";
import { useCockpit } from "./cockpit.ts";
import { useSpotlight } from "./use-spotlight.ts";

export function GroupFront({ group }: { readonly group: DeskGroup }) {
  const { room } = useCockpit();
  const { put, take } = useSpotlight();
  if (!room.groupOrder.includes(group.id)) return null;
  const isOnStage = room.spotlight === group.id;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button weight="secondary" isDense onClick={() => (isOnStage ? take(group) : put(group))}>
        {isOnStage ? spotlightWords.take : spotlightWords.put}
      </Button>
    </div>
  );
}
