/** What a participant hears who wants to, and the switch: off on a device until somebody there turns sounds on. */
import { turnSounds } from "../../words/sounds.ts";
import { useChimes } from "../shell/chimes.ts";
import { useSound } from "../shell/sound-choice.ts";
import type { Nearness } from "../shell/time-warnings.ts";

export interface ParticipantSoundsProps {
  readonly of: string;
  readonly nearness: Nearness | null;
}

export function ParticipantSounds(heard: ParticipantSoundsProps) {
  const [isSounding] = useSound("participant");
  useChimes("participant", isSounding, heard);
  return null;
}

export function SoundMove() {
  const [isSounding, toggle] = useSound("participant");
  return (
    <button type="button" className="move text-15" onClick={toggle}>
      {turnSounds(isSounding)}
    </button>
  );
}
