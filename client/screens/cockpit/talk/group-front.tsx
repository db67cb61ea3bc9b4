/**
 * At the top of a group's overlay: what brings the group before the others' eyes, and the facilitator openly to the group.
 * Closing the overlay ends the visit.
 */
import { useEffect, useRef } from "react";
import type { DeskGroup } from "../../../../shared/view/facilitators-view.ts";
import { Button } from "../../../ui/button.tsx";
import { spotlightWords, visitWords } from "../../../words/talk-desk.ts";
import { useCockpit } from "../cockpit.ts";
import { useSpotlight } from "./use-spotlight.ts";
import { useVisit } from "./use-visit.ts";

export function GroupFront({ group }: { readonly group: DeskGroup }) {
  const { room } = useCockpit();
  const { put, take } = useSpotlight();
  const { id } = group;
  const { visitedId, begin, end } = useVisit();
  const isVisiting = visitedId === id;
  useEndOnClose(isVisiting, () => end(id));
  if (!room.groupOrder.includes(id)) return null;
  const isOnStage = room.spotlight === id;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Button weight="secondary" isDense onClick={() => (isVisiting ? end(id) : begin(id))}>
          {isVisiting ? visitWords.leave : visitWords.visit}
        </Button>
        <Button weight="secondary" isDense onClick={() => (isOnStage ? take(group) : put(group))}>
          {isOnStage ? spotlightWords.take : spotlightWords.put}
        </Button>
      </div>
      <p role="status" className="text-15 leading-snug text-ink2 empty:hidden">
        {isVisiting ? visitWords.toldThem : ""}
      </p>
    </div>
  );
}

function useEndOnClose(isVisiting: boolean, end: () => void): void {
  const latest = useRef({ isVisiting, end });
  useEffect(() => {
    latest.current = { isVisiting, end };
  });
  useEffect(
    () => () => {
      if (latest.current.isVisiting) latest.current.end();
    },
    [],
  );
}
