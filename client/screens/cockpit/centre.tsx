/** What lies beneath the bar: before the start the door and the groups, then agenda, score or debrief, and people at the side. */
import type { ReactNode } from "react";
import { AgendaRail } from "./agenda/agenda-rail.tsx";
import { ExchangePanel } from "./agenda/exchange-panel.tsx";
import { canDivide, useCockpit } from "./cockpit.ts";
import { DebriefPanel } from "./debrief/debrief-panel.tsx";
import { EndedPanel } from "./debrief/ended-panel.tsx";
import { GroupDialog } from "./group/group-dialog.tsx";
import { Door } from "./people/door.tsx";
import { Grouping } from "./people/grouping.tsx";
import { PreFlight } from "./people/pre-flight.tsx";
import { Roster } from "./people/roster.tsx";
import { Score } from "./score/score.tsx";
import { SideRail } from "./side-rail.tsx";

export interface CentreProps {
  /** The group that is open over everything, if any. */
  readonly openId: string | null;
  readonly onOpen: (groupId: string | null) => void;
}

export function Centre({ openId, onOpen }: CentreProps) {
  const { phase } = useCockpit();
  if (phase === "ended") return <EndedPanel />;
  if (phase === "lobby") return <BeforeStart />;
  const isPlay = phase === "immersion" || phase === "step";
  return (
    <>
      <Columns left={<AgendaRail />} right={<SideRail onOpen={onOpen} />}>
        {canDivide(phase) ? (
          <>
            {phase === "briefing" && <ExchangePanel />}
            <Grouping />
          </>
        ) : isPlay ? (
          <Score onOpen={onOpen} />
        ) : (
          <DebriefPanel onOpen={onOpen} />
        )}
      </Columns>
      <GroupDialog openId={openId} onClose={() => onOpen(null)} />
    </>
  );
}

function BeforeStart() {
  return (
    <main className="grid min-h-0 flex-1 lg:grid-cols-[24rem_minmax(0,1fr)] xl:grid-cols-[27rem_minmax(0,1fr)]">
      <div className="relative border-line px-5 py-6 lg:overflow-y-auto lg:border-r lg:px-7">
        <Door />
      </div>
      <div className="relative min-w-0 lg:overflow-y-auto">
        <PreFlight />
        <Roster />
        <Grouping />
      </div>
    </main>
  );
}

interface ColumnsProps {
  readonly left: ReactNode;
  readonly right: ReactNode;
  readonly children: ReactNode;
}

/** On a tablet the agenda gives way: the bar above says where the room is. Who needs the facilitator stays beside the groups. */
function Columns({ left, right, children }: ColumnsProps) {
  return (
    <div className="grid min-h-0 flex-1 md:grid-cols-[minmax(0,1fr)_15.5rem] lg:grid-cols-[minmax(0,1fr)_17rem] xl:grid-cols-[13.5rem_minmax(0,1fr)_18rem]">
      <Scroll className="hidden min-h-0 overflow-y-auto border-r border-line xl:block">{left}</Scroll>
      <main className="flex min-h-0 min-w-0">
        <Scroll className="min-w-0 flex-1 lg:overflow-y-auto">{children}</Scroll>
      </main>
      <div className="relative border-t border-line px-5 py-4 md:border-t-0 md:border-l md:px-4 lg:overflow-y-auto lg:px-5">
        {right}
      </div>
    </div>
  );
}

/**
 * What scrolls can be reached and scrolled by keyboard, whether or not anything in it takes the focus. Like everything here
 * that scrolls it holds what is placed in it, or words for screen readers would make the page itself longer.
 */
function Scroll({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <div tabIndex={0} className={`relative ${className}`}>
      {children}
    </div>
  );
}
