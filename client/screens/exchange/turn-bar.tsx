/** The exchange's turns as a bar: what is over, what is on now, what comes. It grows from beat to beat, not in between. */
import { beginnings, exchangeMs } from "../../../shared/exchange/playing.ts";
import { beats, type Part } from "../../../shared/exchange/script.ts";
import { exchangeWords } from "../../words/exchange.ts";
import type { PictureProps } from "./exchange-picture.tsx";

const turns = ["need", "constraint", "options", "decision"] as const satisfies readonly Part[];

const look = {
  stage: { bar: "stage-x gap-2 pt-9 pb-6", line: "h-3", label: "mt-3 text-32" },
  hand: { bar: "gap-1 px-5 pt-4 pb-3", line: "h-2", label: "mt-1.5 text-14" },
};

export function TurnBar({ moment, size }: PictureProps) {
  const present = beats[moment.beat]?.part;
  const { bar, line, label } = look[size];
  return (
    <ol className={`flex shrink-0 ${bar}`}>
      {turns.map((turn) => (
        <li
          key={turn}
          aria-current={turn === present ? "step" : undefined}
          className="min-w-0"
          style={{ flex: `${widths[turn]} 1 0` }}
        >
          <div aria-hidden className={`bg-line ${line}`}>
            <div className={`h-full bg-ink`} style={{ width: `${shareOf(turn, moment.beat) * 100}%` }} />
          </div>
          <p
            className={`truncate leading-tight ${label} ${turn === present ? "font-extrabold" : "text-ink2"}`}
          >
            {exchangeWords.parts[turn]}
          </p>
        </li>
      ))}
    </ol>
  );
}

const span = (turn: Part): readonly [fromMs: number, toMs: number] => {
  const last = beats.findLastIndex((beat) => beat.part === turn);
  return [beginnings[beats.findIndex((beat) => beat.part === turn)] ?? 0, beginnings[last + 1] ?? exchangeMs];
};

/** Not quite as long as they last, so that their names fit. */
const widths: Record<(typeof turns)[number], number> = {
  need: 3,
  constraint: 2.6,
  options: 2.4,
  decision: 3,
};

/** How much of a turn is over once this beat is. */
function shareOf(turn: Part, beat: number): number {
  const [from, to] = span(turn);
  const at = beginnings[beat + 1] ?? exchangeMs;
  return Math.min(1, Math.max(0, (at - from) / (to - from)));
}
