/** What facilitators did last, the newest first. */
import { actListWords } from "../../../words/team.ts";
import { useActs } from "./use-acts.ts";

export function TeamActs() {
  const acts = useActs();
  return (
    <section aria-labelledby="team-acts">
      <h3 id="team-acts" className="text-18 font-bold">
        {actListWords.title}
      </h3>
      {acts.length === 0 ? (
        <p className="mt-2 text-15 text-ink2">{actListWords.empty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        <ol tabIndex={0} aria-labelledby="team-acts" className="mt-2 max-h-72 overflow-y-auto">
          {acts.map(({ number, time, sentence }) => (
            <li key={number} className="flex gap-4 border-t border-line py-1.5 text-15">
              <span className="tnum shrink-0 text-ink2">{time}</span>
              <span>{sentence}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
