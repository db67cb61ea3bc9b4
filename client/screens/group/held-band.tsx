/** Why everything stands still, on every screen at once: the room's pause, the table's, or an outage. Writing goes on. */
import { LateBand } from "../../ui/late-band.tsx";
import { bandWords } from "../../words/turns.ts";
import { useHere } from "./table.ts";

export function HeldBand() {
  const { room, group, phase } = useHere();
  const holds = phase === "step" && group?.turn ? group.turn.clock.holds : room.clock.holds;
  if (phase === "ended") return null;
  if (room.outage || holds.includes("outage")) {
    return <LateBand headline={bandWords.outage} detail={bandWords.outageAbout} />;
  }
  if (room.clock.holds.includes("room")) {
    return <LateBand headline={bandWords.paused} detail={bandWords.pausedAbout} />;
  }
  if (holds.includes("group")) return <LateBand headline={bandWords.held} detail={bandWords.heldAbout} />;
  return null;
}
