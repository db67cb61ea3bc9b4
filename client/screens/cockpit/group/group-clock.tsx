/** One group's turn in the facilitator's hand: hold, more, less, next, back. */
import { ArrowLeft, ArrowRight, Pause, Play } from "lucide-react";
import type { GroupView } from "../../../../shared/view/group-view.ts";
import { minuteMs } from "../../../../shared/workshop/agenda.ts";
import { useRemaining } from "../../../store/use-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Countdown } from "../../../ui/countdown.tsx";
import { barWords, groupWords } from "../../../words/cockpit.ts";
import { turnNames } from "../../../words/vocabulary.ts";
import { useOrders } from "../orders.tsx";

export function GroupClock({ group }: { readonly group: GroupView }) {
  const { order } = useOrders();
  const left = useRemaining(group.turn?.clock);
  const { turn } = group;
  if (!turn) return null;
  const groupId = group.id;
  const from = turn.revision;
  const isHeld = turn.clock.holds.includes("group");
  const adjust = (minutes: number) => order("adjustTurn", { groupId, from, deltaMs: minutes * minuteMs });
  return (
    <section aria-label={groupWords.clock} className="field-ink grid gap-3 p-4">
      <div className="flex items-baseline justify-between gap-4">
        <span className="text-20 font-bold">{turnNames[turn.turn]}</span>
        <span className={`display text-d40 leading-none! ${left <= -1000 ? "field-spot px-2" : ""}`}>
          <Countdown remainingMs={left} label={groupWords.clock} />
        </span>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          weight="secondary"
          isDense
          aria-label={groupWords.back}
          disabled={turn.turn === "need"}
          onClick={() => order("goBackTurn", { groupId, from })}
        >
          <ArrowLeft aria-hidden className="size-4" />
        </Button>
        <Button weight="secondary" isDense aria-label={groupWords.less} onClick={() => adjust(-1)}>
          {barWords.minutes(-1)}
        </Button>
        <Button weight="secondary" isDense aria-label={groupWords.more} onClick={() => adjust(1)}>
          {barWords.minutes(1)}
        </Button>
        <Button
          weight="secondary"
          isDense
          aria-label={groupWords.next}
          disabled={turn.turn === "rotate"}
          onClick={() => order("advanceTurn", { groupId, from })}
        >
          <ArrowRight aria-hidden className="size-4" />
        </Button>
      </div>
      <Button isDense onClick={() => order(isHeld ? "releaseGroup" : "holdGroup", { groupId })}>
        {isHeld ? <Play aria-hidden className="size-4" /> : <Pause aria-hidden className="size-4" />}
        {isHeld ? groupWords.release : groupWords.hold}
      </Button>
      {isHeld && turn.clock.holds.includes("room") && <p className="text-14">{groupWords.heldWith}</p>}
    </section>
  );
}
