/**
 * What the facilitator says to the room or does before its eyes, above every participant's screen: here only whether there
 * is any of it; how it looks is loaded when there is.
 */
import { useState } from "react";
import { useHere } from "../group/table.ts";
import { useLate } from "../shell/use-late.ts";

const load = () => import("./front-bands.tsx");

export function Front() {
  const { room, group } = useHere();
  const isWanted =
    room.recall !== null ||
    room.broadcasts.length > 0 ||
    (group !== undefined &&
      (group.thread.length > 0 || group.visitors.length > 0 || room.spotlight === group.id));
  // What was so when the page was loaded is not news.
  const [wasWanted] = useState(isWanted);
  const front = useLate(isWanted, load);
  return front && <front.FrontBands isNews={!wasWanted} />;
}
