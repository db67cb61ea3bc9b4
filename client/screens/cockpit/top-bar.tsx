/** The bar above everything: which block, its clock, when it all ends, and the room's controls. Never scrolled away. */
import { blockMs } from "../../../shared/workshop/agenda.ts";
import { useRemaining } from "../../store/use-time.ts";
import { Button } from "../../ui/button.tsx";
import { Countdown } from "../../ui/countdown.tsx";
import { barWords, cockpitWords, spanWords, timeOfDay } from "../../words/cockpit.ts";
import { railWords } from "../../words/plan.ts";
import { blockName } from "../../words/vocabulary.ts";
import { useChimes } from "../shell/chimes.ts";
import { useNews } from "../shell/news.ts";
import { useSound } from "../shell/sound-choice.ts";
import { useTimeWarnings } from "../shell/time-warnings.ts";
import { usePlan } from "./agenda/use-plan.ts";
import { stepCount, useCockpit } from "./cockpit.ts";
import { RoomControls } from "./room-controls.tsx";

export interface TopBarProps {
  readonly onHelp: () => void;
  readonly onAgenda: () => void;
}

export function TopBar({ onHelp, onAgenda }: TopBarProps) {
  const { room, block } = useCockpit();
  const name = block
    ? cockpitWords.block(block, stepCount(room))
    : room.position === "ended"
      ? cockpitWords.ended
      : cockpitWords.lobby;
  useNews([`${name}.`]);
  return (
    <header className="field-ink flex shrink-0 flex-wrap items-center gap-x-5 gap-y-2 px-5 py-3 min-[90rem]:gap-x-6 2xl:gap-x-9 lg:min-h-23 lg:px-7">
      {/* As wide as the block's name, and wider only where there is room: a long title never sends the controls to a line of their own. */}
      <div className="max-w-72 min-w-0 grow xl:min-w-38">
        <p className="w-0 min-w-full truncate text-15 font-semibold text-ink2" title={room.title}>
          {room.title}
          {room.isRehearsal && `, ${cockpitWords.rehearsal}`}
        </p>
        <h1 className="display mt-1 text-d26 leading-none! whitespace-nowrap min-[90rem]:text-[1.875rem]">
          {name}
        </h1>
      </div>
      {block && <BlockClock name={blockName(block)} />}
      <Ends />
      {block && (
        <span className="xl:hidden">
          <Button weight="tertiary" isDense onClick={onAgenda}>
            {railWords.open}
          </Button>
        </span>
      )}
      <RoomControls onHelp={onHelp} />
    </header>
  );
}

function BlockClock({ name }: { readonly name: string }) {
  const { room, block } = useCockpit();
  const left = useRemaining(room.clock);
  const isPaused = room.clock.holds.includes("room");
  const nearness = useTimeWarnings(`${block?.id ?? ""}/${room.revision}`, left);
  const [isSounding] = useSound("cockpit");
  useChimes("cockpit", isSounding, { of: block?.id ?? "", nearness: isPaused ? null : nearness });
  const lengthMs = block ? blockMs(block) : 0;
  const isLit = nearness === "tenSeconds" || nearness === "over";
  return (
    <div className="flex items-center gap-4">
      <span
        className={`display text-d64 leading-none! xl:text-d76 ${isLit ? "field-spot px-2" : ""} ${isPaused ? "opacity-60" : ""}`}
      >
        <Countdown remainingMs={left} label={barWords.leftIn(name)} />
      </span>
      <p className="text-15 leading-snug text-ink2">
        {isPaused ? (
          <strong className="lit px-1">{barWords.paused}</strong>
        ) : left <= -1000 ? (
          <Of>{barWords.over(spanWords(lengthMs))}</Of>
        ) : nearness === "far" ? (
          <Of>{barWords.leftOf(spanWords(lengthMs))}</Of>
        ) : (
          <strong className="lit px-1">{barWords.lastMinute}</strong>
        )}
      </p>
    </div>
  );
}

/** Gives way on a small laptop, where the controls would need a line of their own. */
function Of({ children }: { readonly children: string }) {
  return <span className="lg:max-[90rem]:sr-only">{children}</span>;
}

/** What the clock on the wall says, and when it ends by plan and at this pace. */
function Ends() {
  const { now, projectedEndAt, plannedEndAt } = usePlan();
  const { room } = useCockpit();
  if (room.position === "ended") return null;
  const [projected, planned] = [timeOfDay(projectedEndAt), timeOfDay(plannedEndAt)];
  return (
    <p className="tnum text-15 leading-snug whitespace-nowrap text-ink2">
      {barWords.now(timeOfDay(now))}
      <br />
      {room.startedAt === null ? (
        barWords.ifNow(planned)
      ) : projected === planned ? (
        barWords.onPlan(planned)
      ) : (
        <>
          <strong className="text-ink">{barWords.ends(projected)}</strong>, {barWords.planned(planned)}
        </>
      )}
    </p>
  );
}
