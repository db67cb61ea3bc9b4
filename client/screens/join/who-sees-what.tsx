/** The promise at the door: who will see what, and when. */
import { buttonClass } from "../../ui/button.tsx";
import { joinWords } from "../../words/join.ts";
import { thresholdWords } from "../../words/threshold.ts";

export function WhoSeesWhat() {
  return (
    <section className="rule-3 pt-4">
      <h2 className="text-18 font-bold">{joinWords.seesTitle}</h2>
      <dl className="mt-2">
        {joinWords.sees.map(({ who, what }) => (
          <div key={who} className="border-b border-line py-3">
            <dt className="font-bold">{who}</dt>
            <dd className="text-ink2">{what}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-5">
        <a href="/check" target="_blank" rel="noopener" className={buttonClass("tertiary", true)}>
          {thresholdWords.checkConnection}
        </a>
      </p>
    </section>
  );
}
