/** Under the picture: back, pause, on, again, and home. */
import { Pause, Play, RotateCcw, SkipBack, SkipForward } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { beats } from "../../../shared/exchange/script.ts";
import { resting } from "../../ui/resting.ts";
import { exchangeWords, demoWords as words } from "../../words/exchange.ts";
import type { OwnPlay } from "./use-own-play.ts";

export interface OwnControlsProps {
  readonly play: OwnPlay;
  readonly isWide: boolean;
}

export function OwnControls({ play, isWide }: OwnControlsProps) {
  const { moment, isPlaying, isOver, isStill, toggle, step, again } = play;
  const icon = "size-[1.1em]";
  return (
    <footer
      className={`flex shrink-0 flex-wrap items-center justify-between ${isWide ? "stage-x h-26 gap-12 text-32" : "gap-x-5 gap-y-3 px-5 py-4 text-16"}`}
    >
      <fieldset className="flex items-center gap-[0.5em]">
        <legend className="sr-only">{words.controls}</legend>
        <Key label={words.back} isOff={moment.beat === 0} onClick={() => step(-1)}>
          <SkipBack aria-hidden className={icon} />
        </Key>
        {!isStill && !isOver && (
          <Key label={isPlaying ? words.pause : words.play} isMain onClick={toggle}>
            {isPlaying ? <Pause aria-hidden className={icon} /> : <Play aria-hidden className={icon} />}
            {isPlaying ? words.pause : words.play}
          </Key>
        )}
        {isOver && (
          <Key label={words.again} isMain onClick={again}>
            <RotateCcw aria-hidden className={icon} /> {words.again}
          </Key>
        )}
        <Key label={words.next} isOff={moment.beat === beats.length - 1} onClick={() => step(1)}>
          <SkipForward aria-hidden className={icon} />
        </Key>
        <span className="tnum ml-[0.6em] text-ink2">{words.place(moment.beat + 1, beats.length)}</span>
      </fieldset>
      <p className="text-ink2">
        {exchangeWords.bots}
        {isWide && `. ${isStill ? words.still : words.keys}`}
      </p>
      <Link href="/" className="move">
        {words.home}
      </Link>
    </footer>
  );
}

interface KeyProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly isMain?: boolean;
  readonly isOff?: boolean;
  readonly children: ReactNode;
}

/** As large as the words around it, which follow the screen. */
function Key({ label, onClick, isMain = false, isOff = false, children }: KeyProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`flex h-[1.7em] min-h-10 min-w-10 items-center justify-center gap-[0.4em] border-2 border-ink px-[0.5em] font-bold aria-disabled:opacity-45 ${
        isMain ? "bg-ink text-paper" : "hover:not-aria-disabled:bg-ink hover:not-aria-disabled:text-paper"
      }`}
      {...resting(isOff, onClick)}
    >
      {children}
    </button>
  );
}
