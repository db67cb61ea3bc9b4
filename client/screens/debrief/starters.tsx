/** Ways to begin a promise, from the practice of teams: each fills in its cue at a tap. */
import { commitmentWords } from "../../words/debrief.ts";

export interface StartersProps {
  readonly onStart: (start: { readonly cue: string; readonly action: string }) => void;
}

export function Starters({ onStart }: StartersProps) {
  return (
    <section>
      <h2 className="text-16 font-bold">{commitmentWords.starters}</h2>
      <ul className="mt-2.5 flex flex-wrap gap-2">
        {commitmentWords.starter.map((starter) => (
          <li key={starter.id}>
            <button
              type="button"
              onClick={() => onStart(starter)}
              className="min-h-11 border-2 border-ink px-3.5 text-left text-15 font-bold hover:bg-recess lg:min-h-10"
            >
              {starter.label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
