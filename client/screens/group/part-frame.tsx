/** The frame of every part that is not a step: where we are, roughly how long it goes on, the pause if there is one, and help. */
import type { ReactNode } from "react";
import { useMe } from "../../store/use-me.ts";
import { useRemaining } from "../../store/use-time.ts";
import { roughly } from "../../ui/roughly.ts";
import { groupAndTable } from "../../words/groups.ts";
import { bandWords, clockWords } from "../../words/turns.ts";
import { blockName } from "../../words/vocabulary.ts";
import { CallMove } from "../talk/call-move.tsx";
import { HelpMove } from "../talk/help-move.tsx";
import { Earlier } from "./earlier.tsx";
import { HeldBand } from "./held-band.tsx";
import { SeatTabs } from "./seat-tabs.tsx";
import { useHere } from "./table.ts";

export interface PartFrameProps {
  /** What the part asks for, in display type. */
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}

export function PartFrame({ title, lead, children }: PartFrameProps) {
  const { block, group, room } = useHere();
  const { seats } = useMe();
  return (
    <main className="flex min-h-dvh flex-col">
      <HeldBand />
      <div className="page-x mx-auto flex w-full max-w-[90rem] flex-1 flex-col pt-3.5 pb-24 lg:pt-6.5">
        <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-15 lg:text-16">
          <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
            {seats.length > 1 && <SeatTabs />}
            <span>
              <strong>{block ? blockName(block) : room.title}</strong>
              {group && <span className="text-ink2"> {groupAndTable(group.table)}</span>}
            </span>
          </div>
          <Earlier />
          {block && <PartTime />}
        </header>
        <h1 className="display mt-6 text-d40 text-balance lg:mt-9 short:lg:mt-4 lg:text-d76 short:lg:text-d50">
          {title}
        </h1>
        {lead && (
          <div className="mt-3 max-w-200 text-18 leading-snug text-ink2 lg:mt-4 lg:text-20">{lead}</div>
        )}
        <div className="mt-6 flex-1 lg:mt-8 short:lg:mt-5">{children}</div>
        <footer className="mt-10 flex flex-wrap justify-end gap-x-6 gap-y-3">
          <CallMove />
          <HelpMove />
        </footer>
      </div>
    </main>
  );
}

/** Roughly what is left of the part. */
function PartTime() {
  const { room } = useHere();
  const left = useRemaining(room.clock);
  const isHeld = room.clock.holds.length > 0;
  const isOver = left < 0 && !isHeld;
  const words = isHeld ? clockWords.held : isOver ? bandWords.blockOver : clockWords.left(roughly(left));
  return <span className={isOver ? "lit px-1.5 font-semibold" : "text-ink2"}>{words}</span>;
}
