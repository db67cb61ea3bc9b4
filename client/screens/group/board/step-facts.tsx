/** What the journey tells everyone about the step in play: what the persona thinks there, what hurts, and where. */
import { contextWords } from "../../../words/room.ts";
import { tableOf, useHere } from "../table.ts";

export function StepFacts() {
  const table = tableOf(useHere());
  if (!table) return null;
  const { step, persona } = table;
  const facts = [
    [contextWords.thinking(persona), `“${step.thinking}”`],
    [contextWords.pain, step.pain],
    [contextWords.touchpoint, step.touchpoint],
  ] as const;
  return (
    <dl className="flex flex-col gap-2.5 text-15 leading-snug">
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt className="text-ink2">{name}</dt>
          <dd className="font-semibold">{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
