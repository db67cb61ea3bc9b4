/** Where several facilitate: who leads now, what the others did last, and the lead to be taken or handed over. */
import { useEffect, useRef } from "react";
import type { FacilitatorId } from "../../../../shared/workshop/ids.ts";
import { Button } from "../../../ui/button.tsx";
import { Menu } from "../../../ui/menu.tsx";
import { leadWords } from "../../../words/team.ts";
import { useNews } from "../../shell/news.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { useActs } from "./use-acts.ts";
import { useTeam } from "./use-team.ts";

export function LeadBand() {
  const { room } = useCockpit();
  const { others, meId, leadId, nameOf } = useTeam();
  const [last] = useActs();
  const { order } = useOrders();
  const isMine = leadId !== null && leadId === meId;
  const said = leadId === null ? leadWords.nobody : isMine ? leadWords.you : leadWords.other(nameOf(leadId));
  useLeadNews();
  const isAlone = others.length === 0 && leadId === null;
  useNews([isAlone ? "" : said]);
  if (isAlone || room.position === "ended") return null;
  const pass = (to: FacilitatorId | null) => void order("passLead", { from: leadId, to });
  const targets = [...others.filter((id) => id !== leadId), ...(leadId === null ? [] : [null])];
  return (
    <section
      aria-label={leadWords.region}
      className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b-2 border-ink bg-paper px-5 py-1 text-15 lg:px-7"
    >
      <strong>{said}</strong>
      {last && (
        <span className="tnum min-w-0 grow truncate text-ink2">{`${last.time} ${last.sentence}`}</span>
      )}
      <span className="ml-auto flex flex-wrap items-center gap-x-5">
        {!isMine && meId !== null && (
          <Button weight="tertiary" isDense onClick={() => pass(meId)}>
            {leadWords.take}
          </Button>
        )}
        {targets.length > 0 && (
          <Menu
            label={leadWords.handOver}
            items={targets.map((id) => ({
              id: id ?? "nobody",
              label: id === null ? leadWords.letGo : nameOf(id),
              onSelect: () => pass(id),
            }))}
            trigger={
              <Button weight="tertiary" isDense>
                {leadWords.handOver}
              </Button>
            }
          />
        )}
      </span>
    </section>
  );
}

/** The one who led is told that somebody has taken over, and whoever was given the lead that they have it. */
function useLeadNews(): void {
  const { desk } = useCockpit();
  const { meId, leadId, nameOf } = useTeam();
  const { tell } = useOrders();
  const before = useRef(leadId);
  const { acts, actCount } = desk.facilitation;
  const by = acts[String(actCount)]?.by ?? null;
  useEffect(() => {
    const was = before.current;
    before.current = leadId;
    if (was === leadId || meId === null || by === meId) return;
    if (leadId === meId) tell(leadWords.given);
    else if (was === meId && leadId !== null) tell(leadWords.taken(nameOf(leadId)));
  }, [leadId, meId, by, nameOf, tell]);
}
