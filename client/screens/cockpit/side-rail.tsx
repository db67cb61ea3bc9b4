/** At the side while it runs: who needs the facilitator first, a line to every table; then claims, people who wait for a group, how to join, who has yet to swap. */

import { Button, buttonClass } from "../../ui/button.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { doorWords, sideWords } from "../../words/cockpit-people.ts";
import { copyText } from "../shell/copy-text.ts";
import { canDivide, useCockpit } from "./cockpit.ts";
import { CurveballRail } from "./curveballs/curveball-rail.tsx";
import { useOrders } from "./orders.tsx";
import { AtDoor, DoorLock } from "./people/at-door.tsx";
import { Bots } from "./people/bots.tsx";
import { Claims } from "./people/claims.tsx";
import { CoverageTable } from "./people/coverage-table.tsx";
import { Code } from "./people/door.tsx";
import { WaitingPeople } from "./people/waiting-people.tsx";
import { SignalQueue } from "./signals/signal-queue.tsx";
import { SurgeryRail } from "./surgery/surgery-rail.tsx";
import { FrontPanel } from "./talk/front-panel.tsx";
import { TellTables } from "./talk/tell-tables.tsx";
import { joinUrl, spokenAddress, useLinks } from "./team/use-links.ts";

export function SideRail({ onOpen }: { readonly onOpen: (groupId: string) => void }) {
  const { phase, groups } = useCockpit();
  const isPlay = phase === "immersion" || phase === "step";
  return (
    <aside aria-label={sideWords.region} className="grid grid-cols-[minmax(0,1fr)] content-start gap-5">
      {groups.length > 0 && !canDivide(phase) && <SignalQueue onOpen={onOpen} />}
      <TellTables />
      <FrontPanel />
      <AtDoor />
      <Claims />
      <WaitingPeople />
      <SurgeryRail onOpen={onOpen} />
      {groups.length > 0 && isPlay && <CurveballRail />}
      {groups.length > 0 && isPlay && <CoverageTable />}
      <StillJoining />
      {canDivide(phase) && <Bots />}
    </aside>
  );
}

/** Open as long as people still arrive, folded afterwards. */
function StillJoining() {
  const { room, phase } = useCockpit();
  const { addresses, stage } = useLinks();
  const { tell } = useOrders();
  const address = addresses[0] ?? "";
  const url = joinUrl(address, room.joinCode);
  const copy = async () => tell((await copyText(url)) ? doorWords.copied : doorWords.notCopied);
  return (
    <details open={canDivide(phase)} className="rule-2 pt-3">
      <summary className="text-16 font-bold">{sideWords.code}</summary>
      <div className="mt-3 grid gap-3">
        <DoorLock />
        <Code code={room.joinCode} isSmall />
        <p className="text-15 wrap-anywhere text-ink2">{spokenAddress(address)}</p>
        <div className="w-32 border-2 border-ink">
          <QrCode text={url} label={doorWords.qr(url)} />
        </div>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button weight="tertiary" isDense onClick={copy}>
            {doorWords.copy}
          </Button>
          {stage && (
            <a href={stage} target="counterpart-stage" rel="opener" className={buttonClass("tertiary", true)}>
              {doorWords.stage}
            </a>
          )}
        </div>
      </div>
    </details>
  );
}
