/** What the room hears from the projector: a new part, its last minute and its end. `M` mutes it; the stage has no buttons. */
import { useEffect } from "react";
import { useRemaining } from "../../store/use-time.ts";
import { useRoom } from "../../store/use-view.ts";
import { useChimes } from "../shell/chimes.ts";
import { useSound } from "../shell/sound-choice.ts";
import { nearnessOf } from "../shell/time-warnings.ts";

export function StageSounds() {
  const clock = useRoom((room) => room.clock);
  const of = useRoom(({ blocks, position }) =>
    typeof position === "number" ? blocks[position]?.id : position,
  );
  return clock && of !== undefined ? <Sounds of={of} isHeld={clock.holds.length > 0} /> : null;
}

function Sounds({ of, isHeld }: { readonly of: string; readonly isHeld: boolean }) {
  const left = useRemaining(useRoom((room) => room.clock));
  const [isOn, toggle] = useSound("stage");
  useChimes("stage", isOn, { of, nearness: isHeld ? null : nearnessOf(left) });
  useEffect(() => {
    const press = ({ key, repeat }: KeyboardEvent) => {
      if (key.toLowerCase() === "m" && !repeat) toggle();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [toggle]);
  return null;
}
