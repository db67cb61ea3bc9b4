/** The welcome: the idea in one sentence, and why: what happens when each side optimises what it sees. */

import { Glyph } from "../../ui/glyph.tsx";
import { Counterchange, TwoFields } from "../../ui/two-fields.tsx";
import { welcomeWords } from "../../words/stage.ts";
import { StageFoot, StageHead } from "./stage-frame.tsx";

export function WelcomeScene() {
  return (
    <>
      <StageHead title={welcomeWords.idea} lead={welcomeWords.how} />
      <section aria-label={welcomeWords.illustration} className="flex min-h-0 flex-1 flex-col *:flex-1">
        <TwoFields
          left={
            <div className="pt-11 pr-16 pl-18">
              <p className="flex items-center gap-4 text-36 font-semibold">
                <Glyph role="productManager" size={34} /> {welcomeWords.product}
              </p>
              <p className="display mt-5 text-d64">{welcomeWords.productGoal}</p>
            </div>
          }
          right={
            <div className="pt-11 pr-18 pl-16">
              <p className="flex items-center gap-4 text-36 font-semibold">
                <Glyph role="engineer" size={34} /> {welcomeWords.engineering}
              </p>
              <p className="display mt-5 text-d64">{welcomeWords.engineeringGoal}</p>
            </div>
          }
          crossing={
            <Counterchange>
              <p className="display pt-6 pb-14 text-center text-d223 whitespace-nowrap">
                {welcomeWords.outcome}
              </p>
            </Counterchange>
          }
        />
      </section>
      <div className="stage-x flex items-baseline justify-between gap-20 pt-7">
        <p className="text-36 font-semibold text-pretty">{welcomeWords.outcomeAbout}</p>
      </div>
      <StageFoot>
        <span className="text-ink2">{welcomeWords.illustration}</span>
      </StageFoot>
    </>
  );
}
