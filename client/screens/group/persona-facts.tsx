/** What there is to know of the persona, to be read once and spoken from afterwards. */
import type { Persona } from "../../../shared/content/schema.ts";
import { openingWords } from "../../words/opening.ts";

const words = openingWords.immersion;

export function PersonaFacts({
  persona,
  expectations,
}: {
  readonly persona: Persona;
  readonly expectations: string;
}) {
  const facts = [
    [words.goal, persona.goal],
    [words.stakes, persona.stakes],
    [words.where, persona.contextOfUse],
    [words.expects, expectations],
    [words.today, persona.currentAlternative],
    [words.access, persona.accessNeeds],
  ] as const;
  return (
    <section>
      <h2 className="rule-2 pt-3 text-16 font-bold">{persona.name}</h2>
      <dl className="mt-3 flex flex-col gap-3 text-16 leading-snug">
        {facts.map(
          ([name, fact]) =>
            fact && (
              <div key={name} className="grid gap-x-4 sm:grid-cols-[6.5rem_1fr]">
                <dt className="text-ink2">{name}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
        <div className="grid gap-x-4 sm:grid-cols-[6.5rem_1fr]">
          <dt className="text-ink2">{words.pains}</dt>
          <dd>
            <ul className="flex flex-col gap-1.5">
              {persona.painPoints.map((pain) => (
                <li key={pain}>{pain}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}
