/**
 * What the facilitator does in front of everybody's eyes and concerns this table: here only whether there is anything to
 * say; how it looks is loaded when there is.
 */
import { useState } from "react";
import { useHere } from "../group/table.ts";
import { useLate } from "../shell/use-late.ts";

const load = () => import("./front-bands.tsx");

export function Front() {
  const { room, group } = useHere();
  const isWanted = group !== undefined && room.spotlight === group.id;
  // What was so when the page was loaded is not news.
  const [wasWanted] = useState(isWanted);
  const front = useLate(isWanted, load);
  return front && <front.FrontBands isNews={!wasWanted} />;
}
