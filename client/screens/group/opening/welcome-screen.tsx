/** The welcome on a participant's screen: what this is, how we treat each other, why. Calm; the talk is in the room. */
import { Glyph } from "../../../ui/glyph.tsx";
import { TwoFields } from "../../../ui/two-fields.tsx";
import { openingWords } from "../../../words/opening.ts";
import { rolesInSentence } from "../../../words/vocabulary.ts";
import { PartFrame } from "../part-frame.tsx";

const words = openingWords.welcome;

export function WelcomeScreen() {
  return (
    <PartFrame title={words.title} lead={words.lead}>
      <div className="mb-2 lg:mb-4">
        <TwoFields
          left={<Side role="productManager" line={words.sides.productManager} />}
          right={<Side role="engineer" line={words.sides.engineer} />}
        />
      </div>
      <ol className="grid lg:grid-cols-3">
        {words.what.map(([title, about]) => (
          <li
            key={title}
            className="border-t border-line py-5 first:border-t-0 lg:border-t-0 lg:border-l lg:px-7 lg:first:border-l-0 lg:first:pl-0"
          >
            <h2 className="text-20 font-bold lg:text-24">{title}</h2>
            <p className="mt-2 text-16 leading-snug lg:text-18">{about}</p>
          </li>
        ))}
      </ol>
      <div className="mt-8 grid gap-x-14 gap-y-8 lg:grid-cols-[2fr_3fr]">
        <section>
          <h2 className="rule-2 pt-3 text-16 font-bold">{words.promises}</h2>
          <ul className="mt-3 flex flex-col gap-2 text-18 leading-snug">
            {words.promise.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2 className="rule-2 pt-3 text-16 font-bold">{words.whyTitle}</h2>
          <p className="mt-3 max-w-170 text-18 leading-snug">{words.why}</p>
          <p className="mt-2 text-15 text-ink2">{words.whyLabel}</p>
        </section>
      </div>
    </PartFrame>
  );
}

/** What one of the two sides says, on its field. */
function Side({ role, line }: { readonly role: "productManager" | "engineer"; readonly line: string }) {
  return (
    <div className="px-4 pt-5 pb-6 lg:px-8 lg:pt-8 lg:pb-10">
      <p className="flex items-center gap-2.5 text-14 font-bold lg:text-16">
        <Glyph role={role} size={20} />
        {rolesInSentence[role]}
      </p>
      <p className="display mt-4 text-[min(3.6rem,11cqi)] lg:mt-7">{line}</p>
    </div>
  );
}
