/** Home as in the picture: two fields, the journey across the seam, the code. */
import { ArrowRight } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { CodeField } from "../../ui/code-field.tsx";
import { Glyph } from "../../ui/glyph.tsx";
import { JourneyFields } from "../../ui/journey-fields.tsx";
import { TwoFields } from "../../ui/two-fields.tsx";
import { allPlayed, codeAlphabet, journeyWords } from "./kit-words.ts";

export function KitHome() {
  const [code, setCode] = useState("KTR4");
  return (
    <>
      <TwoFields
        left={
          <div className="page-x pt-8">
            <p className="flex items-center gap-3 font-semibold max-sm:min-h-18">
              <Glyph role="productManager" size={24} /> User Journey Simulation
            </p>
            <p className="display mt-[12cqi] mb-[5cqi] text-[min(10.4rem,29cqi)] sm:text-[min(10.4rem,23cqi)] sm:whitespace-nowrap">
              Argue the
            </p>
          </div>
        }
        right={
          <div className="page-x pt-8">
            <p className="flex items-center gap-3 font-semibold max-sm:min-h-18">
              <Glyph role="engineer" size={24} /> A workshop for engineers and product people
            </p>
            <p className="display mt-[12cqi] mb-[5cqi] text-[min(10.4rem,29cqi)] sm:text-[min(10.4rem,23cqi)] sm:whitespace-nowrap">
              other side.
            </p>
          </div>
        }
        crossing={
          <div className="pb-9">
            <JourneyFields stations={allPlayed} description={journeyWords} />
          </div>
        }
      />
      <main className="page-x grid gap-10 py-10 lg:grid-cols-2">
        <section>
          <h2 className="display mb-5 text-d40">Join</h2>
          <form className="flex flex-wrap items-end gap-5">
            <div className="min-w-0 flex-1 basis-80">
              <CodeField
                label="Type the code that is on the big screen."
                value={code}
                onChange={setCode}
                alphabet={codeAlphabet}
                hasFocusAtOnce
              />
            </div>
            <Button type="submit">
              Join <ArrowRight aria-hidden className="size-5" />
            </Button>
          </form>
        </section>
        <section>
          <h2 className="display mb-5 text-d40">Run a workshop</h2>
          <div className="rule-2 flex flex-wrap items-center gap-4 border-b-2 border-ink py-3.5">
            <p className="mr-auto">
              <strong className="text-18">75 minutes · groups of four · roles swap</strong>
              <span className="block text-ink2">One click to a code for your projector.</span>
            </p>
            <Button weight="secondary">Start with defaults</Button>
          </div>
        </section>
      </main>
    </>
  );
}
