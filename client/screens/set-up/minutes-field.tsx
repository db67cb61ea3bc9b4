/** One block's minutes, changed by a minute or typed. */
import { Minus, Plus } from "lucide-react";
import { type Block, minuteMs } from "../../../shared/workshop/agenda.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { howWords, minutesWord } from "../../words/set-up.ts";
import { blockName } from "../../words/vocabulary.ts";

const [least, most] = [1, 60];

export interface MinutesFieldProps {
  readonly block: Block;
  readonly onChange: (minutes: number) => void;
}

export function MinutesField({ block, onChange }: MinutesFieldProps) {
  const minutes = Math.round(block.plannedMs / minuteMs);
  const name = blockName(block);
  return (
    <li className="flex break-inside-avoid items-center gap-1 border-t border-line py-1">
      <span className="mr-auto text-16 font-semibold">{name}</span>
      <IconButton
        label={howWords.less(name)}
        icon={<Minus aria-hidden className="size-4" />}
        disabled={minutes <= least}
        onClick={() => onChange(minutes - 1)}
      />
      <output aria-label={minutesWord(minutes)} className="tnum w-8 text-center text-18 font-bold">
        {minutes}
      </output>
      <IconButton
        label={howWords.more(name)}
        icon={<Plus aria-hidden className="size-4" />}
        disabled={minutes >= most}
        onClick={() => onChange(minutes + 1)}
      />
    </li>
  );
}
