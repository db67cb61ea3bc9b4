/** What happens next: the agenda as a bar, its steps and its debrief each as one part. */
import { type Block, isDebrief } from "../../../shared/workshop/agenda.ts";
import { useRoom } from "../../store/use-view.ts";
import { lobbyWords } from "../../words/lobby.ts";

interface Part {
  readonly id: string;
  readonly name: string;
  readonly ms: number;
}

export function WhatNext() {
  const blocks = useRoom((room) => room.blocks) ?? [];
  const lengthMin = useRoom((room) => room.lengthMin) ?? 0;
  const parts = partsOf(blocks);
  const columns = parts.map((part) => `minmax(5.5rem, ${part.ms / 60_000}fr)`).join(" ");
  return (
    <section>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="display text-d26">{lobbyWords.nextTitle}</h2>
        <p className="text-ink2">{lobbyWords.whole(lengthMin)}</p>
      </div>
      <ol
        className="mt-4 grid gap-1 max-md:gap-y-3 md:grid-cols-[var(--parts)]"
        style={{ "--parts": columns }}
      >
        {parts.map((part) => (
          <li key={part.id} className="min-w-0 max-md:flex max-md:justify-between">
            <span aria-hidden className="block h-2 bg-line3 max-md:hidden" />
            <span className="block font-bold md:mt-2">{part.name}</span>
            <span className="tnum text-15 text-ink2">{lobbyWords.minutes(part.ms)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function partsOf(blocks: readonly Block[]): Part[] {
  const steps = blocks.filter((block) => block.kind === "step");
  const debrief = blocks.filter((block) => isDebrief(block.kind));
  const single = (kind: Block["kind"]): Part[] =>
    blocks
      .filter((block) => block.kind === kind)
      .map((block) => ({ id: block.id, name: lobbyWords.block(block), ms: block.plannedMs }));
  return [
    ...single("welcome"),
    ...single("briefing"),
    ...single("immersion"),
    { id: "steps", name: lobbyWords.steps(steps.length), ms: sum(steps) },
    { id: "debrief", name: lobbyWords.debrief, ms: sum(debrief) },
    ...single("close"),
  ];
}

const sum = (blocks: readonly Block[]): number => blocks.reduce((ms, block) => ms + block.plannedMs, 0);
