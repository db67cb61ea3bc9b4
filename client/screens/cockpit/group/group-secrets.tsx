/** What only the facilitator knows of the group's present step: what pulls, both private facts, rescue options. */
import type { GroupView } from "../../../../shared/view/group-view.ts";
import { Glyph } from "../../../ui/glyph.tsx";
import { groupWords } from "../../../words/cockpit.ts";
import { useCockpit } from "../cockpit.ts";
import { boardNow } from "../score/group-figures.ts";

export function GroupSecrets({ group }: { readonly group: GroupView }) {
  const { desk } = useCockpit();
  const slot = group.turn?.slot;
  const step =
    slot === undefined ? undefined : desk.castings[group.castingId]?.journey.steps[group.steps[slot] ?? -1];
  const said = boardNow(group)?.saidFacts;
  if (!step) return null;
  const facts = [
    {
      role: "productManager",
      text: step.productFact,
      name: groupWords.pmFact,
      isSaid: said?.productManager != null,
    },
    {
      role: "engineer",
      text: step.engineeringFact,
      name: groupWords.engFact,
      isSaid: said?.engineer != null,
    },
  ] as const;
  return (
    <details className="rule-2 pt-3">
      <summary className="text-16 font-bold">{groupWords.facilitatorOnly}</summary>
      <dl className="mt-2 grid gap-3 text-15 leading-snug">
        <div>
          <dt className="font-bold">{groupWords.tension}</dt>
          <dd>{step.tension}</dd>
        </div>
        {facts.map(
          ({ role, text, name, isSaid }) =>
            text && (
              <div key={role}>
                <dt className="flex items-center gap-1.5 font-bold">
                  <Glyph role={role} toned size={14} /> {name}
                </dt>
                <dd>
                  {text} <span className="text-ink2">({isSaid ? groupWords.said : groupWords.notSaid})</span>
                </dd>
              </div>
            ),
        )}
        {step.rescueOptions && (
          <div>
            <dt className="font-bold">{groupWords.rescue}</dt>
            <dd>
              <ul className="list-disc pl-5">
                {step.rescueOptions.map((option) => (
                  <li key={option}>{option}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}
