/** Say, do, watch for: what somebody who does this for the first time needs in this block. Folds to a line. */
import { ChevronDown, ChevronUp } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { type Moment, promptFor, promptHeads, promptWords } from "../../words/facilitation.ts";
import { type Cockpit, stepCount, useCockpit } from "./cockpit.ts";

export interface PrompterProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function Prompter({ isOpen, onToggle }: PrompterProps) {
  const prompt = promptFor(momentOf(useCockpit()));
  if (!isOpen) {
    return (
      <div className="flex shrink-0 items-center bg-recess px-5 py-1.5 lg:px-7">
        <Button weight="tertiary" isDense aria-expanded={false} onClick={onToggle}>
          {promptWords.unfold} <ChevronDown aria-hidden className="size-4" />
        </Button>
      </div>
    );
  }
  return (
    <section
      aria-label={promptWords.region}
      className="relative shrink-0 bg-recess py-4 pr-16 pl-5 lg:py-5 lg:pl-7"
    >
      <dl className="grid gap-x-9 gap-y-3 lg:grid-cols-[1.25fr_1fr_1fr]">
        {(["say", "do", "watchFor"] as const).map((head) => (
          <div key={head} className="flex gap-4">
            <dt className="display shrink-0 text-[1.25rem] leading-[1.1]!">{promptHeads[head]}</dt>
            <dd className="max-w-160 text-15 leading-snug">{prompt[head]}</dd>
          </div>
        ))}
      </dl>
      <div className="absolute top-3 right-3">
        <IconButton
          label={promptWords.fold}
          icon={<ChevronUp aria-hidden className="size-5" />}
          aria-expanded
          onClick={onToggle}
        />
      </div>
    </section>
  );
}

function momentOf({ room, block, phase }: Cockpit): Moment {
  if (block?.kind === "step") {
    const last = stepCount(room) - 1;
    return { phase, step: block.slot === 0 ? "first" : block.slot === last ? "last" : "middle" };
  }
  const isOpen = phase === "what" ? room.gallery !== null : phase === "soWhat" && room.dots?.totals != null;
  return { phase, isOpen };
}
