/** The scripted exchange in the facilitator's hand, during the briefing: play, pause, skip, again, off the stage. */
import { Pause, Play, SkipForward } from "lucide-react";
import { exchangeMs, partAt, partBeginnings } from "../../../../shared/exchange/playing.ts";
import { useRemaining } from "../../../store/use-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Countdown } from "../../../ui/countdown.tsx";
import { exchangeWords, exchangeOrders as words } from "../../../words/exchange.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";

export function ExchangePanel() {
  const { exchange } = useCockpit().room;
  const leftMs = useRemaining(exchange);
  const { order } = useOrders();
  const isOn = exchange !== null && leftMs > 0;
  const isPaused = exchange?.holds.includes("exchange") ?? false;
  const playedMs = Math.min(exchangeMs - 1, Math.max(0, Math.round(exchangeMs - leftMs)));
  const play = (fromMs: number) => order("playExchange", { fromMs });
  const part = exchangeWords.parts[partAt(playedMs)];
  return (
    <section aria-labelledby="exchange" className="px-5 pt-4 pb-2 lg:px-7">
      <div className="rule-3 flex flex-wrap items-center gap-x-5 gap-y-3 pt-4">
        <div className="mr-auto min-w-0">
          <h2 id="exchange" className="display text-d26">
            {words.title}
          </h2>
          <p aria-live="polite" className="mt-1.5 text-16 text-ink2">
            {isOn ? (isPaused ? words.isPaused : words.isOn(part)) : exchange ? words.isOver : words.about}
          </p>
        </div>
        {isOn ? (
          <>
            <span className="display text-d40">
              <Countdown remainingMs={leftMs} label={words.left} />
            </span>
            <Running isPaused={isPaused} playedMs={playedMs} play={play} />
          </>
        ) : (
          <Button isDense weight={exchange ? "secondary" : "primary"} onClick={() => play(0)}>
            <Play aria-hidden className="size-4" /> {exchange ? words.again : words.play}
          </Button>
        )}
      </div>
    </section>
  );
}

interface RunningProps {
  readonly isPaused: boolean;
  readonly playedMs: number;
  readonly play: (fromMs: number) => void;
}

function Running({ isPaused, playedMs, play }: RunningProps) {
  const { order } = useOrders();
  const next = partBeginnings.find(({ atMs }) => atMs > playedMs);
  return (
    <>
      {isPaused ? (
        <Button isDense onClick={() => play(playedMs)}>
          <Play aria-hidden className="size-4" /> {words.resume}
        </Button>
      ) : (
        <Button isDense onClick={() => void order("pauseExchange", {})}>
          <Pause aria-hidden className="size-4" /> {words.pause}
        </Button>
      )}
      {next && (
        <Button isDense weight="secondary" onClick={() => play(next.atMs)}>
          <SkipForward aria-hidden className="size-4" /> {words.skip(exchangeWords.parts[next.part])}
        </Button>
      )}
      <Button isDense weight="tertiary" onClick={() => play(0)}>
        {words.again}
      </Button>
      <Button isDense weight="tertiary" onClick={() => void order("closeExchange", {})}>
        {words.close}
      </Button>
    </>
  );
}
