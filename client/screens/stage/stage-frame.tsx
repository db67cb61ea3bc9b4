/** What scenes share: a head with the room's clock, the foot with the way in, and the clock itself. */
import type { ReactNode } from "react";
import { useRemaining } from "../../store/use-time.ts";
import { useRoom } from "../../store/use-view.ts";
import { Countdown } from "../../ui/countdown.tsx";
import { joinWords, stepWords } from "../../words/stage.ts";
import { blockName, codeInHalves } from "../../words/vocabulary.ts";
import { useJoinAddress } from "./use-join-address.ts";

/** What is left of the present block. Nothing in the lobby and after the end. */
export function RoomClock() {
  const clock = useRoom((room) => room.clock);
  const block = useRoom((room) =>
    typeof room.position === "number" ? room.blocks[room.position] : undefined,
  );
  const remainingMs = useRemaining(clock);
  if (!block) return null;
  return <Countdown remainingMs={remainingMs} label={stepWords.left(blockName(block))} />;
}

export interface StageHeadProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
}

/** The scene's title, with the room's clock at the right. */
export function StageHead({ title, lead }: StageHeadProps) {
  return (
    <header className="stage-x flex items-start justify-between gap-16 pt-14 pb-8">
      <div className="min-w-0">
        <h1 className="display text-d92">{title}</h1>
        {lead && <p className="mt-6 max-w-[90rem] text-36 text-ink2 text-pretty">{lead}</p>}
      </div>
      <p className="display shrink-0 text-d92">
        <RoomClock />
      </p>
    </header>
  );
}

/** The line at the foot: something about now at the left, how to join at the right. */
export function StageFoot({ children }: { readonly children?: ReactNode }) {
  const { spoken, code } = useJoinAddress();
  const isLocked = useRoom((room) => room.isDoorLocked);
  return (
    <footer className="stage-x flex h-26 shrink-0 items-center justify-between gap-12 text-32">
      <p className="min-w-0 truncate">{children}</p>
      <p className="flex shrink-0 items-baseline gap-5">
        <span>
          {joinWords.corner} {spoken}
        </span>
        <strong className="tnum font-bold whitespace-nowrap">{codeInHalves(code)}</strong>
        {isLocked && <span className="text-ink2 whitespace-nowrap">{joinWords.locked}</span>}
      </p>
    </footer>
  );
}

/** A foot on paper: with the heavy rule of the stage above it. */
export function RuledFoot({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="mt-auto">
      <div className="rule-4 mx-18" />
      <StageFoot>{children}</StageFoot>
    </div>
  );
}
