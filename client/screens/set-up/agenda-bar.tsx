/**
 * The agenda as a bar that adds up: each block as wide as its minutes, steps in the two roles' colours, the buffer
 * hatched, the sum beneath.
 */
import { type Block, type BlockKind, minuteMs } from "../../../shared/workshop/agenda.ts";
import { howWords } from "../../words/set-up.ts";
import { blockName } from "../../words/vocabulary.ts";
import type { Consequences } from "./chosen.ts";

export interface AgendaBarProps {
  readonly consequences: Consequences;
  readonly lengthMin: number;
}

export function AgendaBar({ consequences, lengthMin }: AgendaBarProps) {
  const { agenda, bufferMin, overMin } = consequences;
  return (
    <div>
      <ol aria-label={howWords.barLabel} className="flex h-11 gap-0.5">
        {agenda.blocks.map((block) => (
          <Segment key={block.id} block={block} />
        ))}
        {agenda.curveballMs > 0 && (
          <li
            className="min-w-0 border-2 border-done"
            style={{ flex: `${agenda.curveballMs} 1 0` }}
            title={`${howWords.curveball}, ${agenda.curveballMs / minuteMs}`}
          >
            <span className="sr-only">{`${howWords.curveball}, ${agenda.curveballMs / minuteMs}`}</span>
          </li>
        )}
        {bufferMin > 0 && (
          <li
            className="hatch-quiet min-w-0 border-2 border-done"
            style={{ flex: `${agenda.bufferMs} 1 0` }}
            title={`${howWords.buffer}, ${bufferMin}`}
          >
            <span className="sr-only">{`${howWords.buffer}, ${bufferMin}`}</span>
          </li>
        )}
      </ol>
      {overMin > 0 ? (
        <p aria-live="polite" className="mt-1.5 text-15 font-semibold">
          <span className="lit px-1">{howWords.over(overMin, lengthMin)}</span>
        </p>
      ) : (
        <Sum consequences={consequences} lengthMin={lengthMin} />
      )}
    </div>
  );
}

/** The bar's parts with their minutes beneath them; together they are the length. */
function Sum({ consequences, lengthMin }: AgendaBarProps) {
  const { agenda, blockMin, bufferMin } = consequences;
  const parts = agendaParts.map(({ name, kinds }) => ({
    name,
    ms: agenda.blocks
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, block) => sum + block.plannedMs, 0),
  }));
  return (
    <>
      <p
        aria-hidden
        className="tnum mt-1.5 flex gap-0.5 text-14 whitespace-nowrap max-sm:flex-wrap max-sm:gap-x-3"
      >
        {[
          ...parts,
          { name: howWords.curveball, ms: agenda.curveballMs },
          { name: howWords.buffer, ms: agenda.bufferMs },
        ].map(
          ({ name, ms }) =>
            ms > 0 && (
              <span key={name} className="min-w-fit pr-1.5 max-sm:flex-none!" style={{ flex: `${ms} 1 0` }}>
                <span className="text-ink2">{name}</span> <strong>{Math.round(ms / minuteMs)}</strong>
              </span>
            ),
        )}
      </p>
      <p aria-live="polite" className="sr-only">
        {howWords.sum(blockMin, bufferMin, lengthMin)}
      </p>
    </>
  );
}

const agendaParts: readonly { readonly name: string; readonly kinds: readonly BlockKind[] }[] = [
  { name: howWords.parts.opening, kinds: ["welcome", "briefing", "immersion"] },
  { name: howWords.parts.steps, kinds: ["step"] },
  { name: howWords.parts.debrief, kinds: ["deRole", "what", "soWhat", "nowWhat", "close"] },
];

function Segment({ block }: { readonly block: Block }) {
  const minutes = Math.round(block.plannedMs / minuteMs);
  const name = blockName(block);
  const isStep = block.kind === "step";
  return (
    <li
      className="@container relative flex min-w-0 overflow-hidden"
      style={{ flex: `${block.plannedMs} 1 0` }}
      title={`${name}, ${minutes}`}
    >
      {isStep ? (
        <>
          <span aria-hidden className="flex-1 bg-pm" />
          <span aria-hidden className="flex-1 bg-eng" />
        </>
      ) : (
        <span aria-hidden className="field-ink flex-1" />
      )}
      <span className="sr-only">{`${name}, ${minutes}`}</span>
      <span
        aria-hidden
        className={`absolute inset-0 flex items-center px-1.5 text-14 leading-tight font-bold ${isStep ? "justify-between" : "scope-ink justify-center text-ink"}`}
      >
        <span className={`hidden truncate @[5.5rem]:inline ${isStep ? "scope-pm text-ink" : "mr-1.5"}`}>
          {name}
        </span>
        <span className={`tnum ${isStep ? "scope-eng ml-auto text-ink" : ""}`}>{minutes}</span>
      </span>
    </li>
  );
}
