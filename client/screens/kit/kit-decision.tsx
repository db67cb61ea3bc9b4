/** The scribe's decision screen as in the picture: votes, the sentence that is the form, the taps. */
import { ArrowRight } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { ClockBar } from "../../ui/clock-bar.tsx";
import { FistOfFive } from "../../ui/fist-of-five.tsx";
import { JourneyLine } from "../../ui/journey-line.tsx";
import { NoteLine } from "../../ui/note-line.tsx";
import { RoleField } from "../../ui/role-field.tsx";
import { Sentence, Slot } from "../../ui/sentence.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { Vote } from "../../ui/vote.tsx";
import { fistMeanings, journeyWords, segments, stations } from "./kit-words.ts";

export function KitDecision() {
  const [giveUp, setGiveUp] = useState("ten minutes in which nothing has moved");
  const [payers, setPayers] = useState<readonly string[]>(["Support and operations"]);
  const [borrowing, setBorrowing] = useState<readonly string[]>(["Yes"]);
  const [vote, setVote] = useState<number | null>(4);
  return (
    <div className="lg:flex">
      <RoleField
        role="scribe"
        name="Scribe"
        lead="Adaeze, in this step you are the"
        headerLeft="Teal, table 3"
        headerRight="Step 2 of 3"
        instruction="Write the cost in the words of whoever pays it. Then read it back."
        footer="Next step you are the customer voice"
        slim
      >
        <div className="hidden flex-col gap-4 border-t border-line pt-5 lg:flex">
          <NoteLine role="productManager" speaker="Noor" as="as Tomasz" size="small">
            The rent gone in one tap, due at 18:00.
          </NoteLine>
          <NoteLine role="engineer" speaker="Ines" as="engineer" size="small">
            Can’t be called back. Unless the money can wait.
          </NoteLine>
        </div>
      </RoleField>
      <main className="page-x min-w-0 flex-1 py-3.5 lg:pt-6.5">
        <ClockBar
          segments={segments}
          present={3}
          elapsedMs={88_000}
          description="Turn 4 of 4, decision"
          note="a minute left"
        />
        <JourneyLine stations={stations} description={journeyWords} size="compact" />
        <section className="rule-3 mt-4 grid gap-6 py-6 xl:grid-cols-[minmax(0,1fr)_39rem]">
          <div className="max-w-100">
            <p className="text-15 text-ink2">Agreed on the re-vote, all at three or more</p>
            <p className="mt-2 text-24 leading-tight font-semibold">
              Send at one tap, hold the money for ten minutes, show the landlord a receipt at once.
            </p>
          </div>
          <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
            <Vote value={4} role="productManager" name="Noor" roleName="product manager" />
            <Vote value={3} role="engineer" name="Ines" roleName="engineer" was="was 2" />
            <Vote value={5} role="customerVoice" name="Jun" roleName="customer voice" />
            <Vote value={3} role="scribe" name="You" roleName="scribe" />
          </div>
        </section>
        <div className="rule-1 py-6">
          <Sentence>
            For <Slot value="Tomasz" placeholder="persona" /> at <Slot value="Send" placeholder="step" />,
            facing <Slot value="the rent in one tap" placeholder="need" /> versus{" "}
            <Slot value="no way to call it back" placeholder="constraint" />, we chose{" "}
            <Slot
              value="to send at one tap and hold the money for ten minutes"
              placeholder="what?"
              onEdit={() => {}}
              label="Decision"
            />{" "}
            over <Slot value="a face check each time" placeholder="what else?" onEdit={() => {}} />, to gain{" "}
            <Slot value="a receipt the landlord sees at once" placeholder="what?" />, accepting{" "}
            <Slot value={giveUp} placeholder="what do we give up?" isActive />, borne by{" "}
            <Slot value="support and operations" placeholder="whom?" />{" "}
            <Slot value="" placeholder="and whom else?" onEdit={() => {}} />
          </Sentence>
        </div>
        <div className="rule-3 grid gap-8 pt-5 pb-6 lg:grid-cols-[1.05fr_1.1fr_1fr]">
          <TextArea label="What do we give up?" value={giveUp} onChange={setGiveUp} hint="In Jun’s words." />
          <Choice
            legend="Who pays?"
            isMultiple
            options={[
              "User",
              "Engineering",
              "Support and operations",
              "Business",
              "Another team",
              "Future us",
            ].map((label) => ({ value: label, label }))}
            chosen={payers}
            onChoose={setPayers}
          />
          <Choice
            legend="Are we borrowing?"
            options={["Yes", "No", "Unsure"].map((label) => ({ value: label, label }))}
            chosen={borrowing}
            onChoose={setBorrowing}
          />
        </div>
        <FistOfFive legend="Your fist of five" value={vote} onVote={setVote} meanings={fistMeanings} />
        <footer className="rule-1 mt-6 flex flex-wrap items-center justify-end gap-6 py-4">
          <p className="mr-auto">
            The bill so far: <strong>future us ×3, user ×1</strong>
          </p>
          <Button weight="tertiary">Park it instead</Button>
          <Button>
            Record it and read it aloud <ArrowRight aria-hidden className="size-5" />
          </Button>
        </footer>
      </main>
    </div>
  );
}
