/** The group room as in the picture: role field, clock bar, journey, board. */
import { Check } from "lucide-react";
import { useState } from "react";
import { Board, BoardColumn } from "../../ui/board.tsx";
import { Button } from "../../ui/button.tsx";
import { ClockBar } from "../../ui/clock-bar.tsx";
import { Glyph } from "../../ui/glyph.tsx";
import { JourneyLine } from "../../ui/journey-line.tsx";
import { NoteLine } from "../../ui/note-line.tsx";
import { PrivateFact } from "../../ui/private-fact.tsx";
import { RoleField } from "../../ui/role-field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { journeyWords, segments, stations } from "./kit-words.ts";

export function KitRoom() {
  const [isSaid, setSaid] = useState(false);
  const [text, setText] = useState(
    "A transfer can’t be called back and this phone is an hour old, so we check who is holding it. Unless the money can wait before it leaves",
  );
  return (
    <div className="lg:flex">
      <RoleField
        role="engineer"
        name="Engineer"
        lead="Ines, in this step you are the"
        headerLeft="Teal, table 3"
        headerRight="Step 2 of 3"
        instruction={
          <>
            Name the constraint and what follows from it. You may say no, if you also say{" "}
            <strong>unless</strong>.
          </>
        }
        footer={
          <span className="flex items-center gap-2.5">
            <Glyph role="productManager" toned />
            <span>
              Next step you are the <strong>product manager</strong>
            </span>
          </span>
        }
      >
        <PrivateFact
          label="Only you know"
          fact="Of the transfers stolen last quarter, seven in ten left within an hour of signing in on a new phone."
          hint="Bring it up when it helps."
          saidLabel="I’ve said it"
          isSaid={isSaid}
          onSaid={setSaid}
        />
      </RoleField>
      <main className="page-x min-w-0 flex-1 py-3.5 lg:pt-6.5">
        <ClockBar
          segments={segments}
          present={1}
          elapsedMs={56_000}
          description="Turn 2 of 4, constraint, half a minute left"
          note="half a minute left"
        />
        <p className="mt-7 hidden text-16 lg:block">
          <strong className="text-18">Tomasz</strong>{" "}
          <span className="text-ink2">
            courier, paid daily, old phone, patchy signal. Rent is due at 18:00.
          </span>
        </p>
        <h1 className="display mt-4 text-[1.875rem] lg:hidden">Say what stands in the way.</h1>
        <JourneyLine stations={stations} description={journeyWords} />
        <h1 className="display mt-5 mb-6 hidden text-d76 lg:block">Say what stands in the way.</h1>
        <Board label="Board">
          <BoardColumn title="Need" state="past" done="played back">
            <NoteLine
              role="productManager"
              speaker="Noor"
              as="as Tomasz"
              isQuote
              footer="Played back, second try"
            >
              I need the rent gone in one tap, because it’s due at 18:00 and I’m between two drops.
            </NoteLine>
          </BoardColumn>
          <BoardColumn
            title="Constraint"
            state="open"
            aside="Adaeze is writing"
            footer={
              <div className="flex flex-wrap items-center gap-2.5">
                <p className="mr-auto text-16 leading-snug">
                  Noor says it back. <strong className="block">Did she get it?</strong>
                </p>
                <Button weight="secondary" isDense>
                  Not quite
                </Button>
                <Button isDense>
                  Yes, that’s it <Check aria-hidden className="size-4.5" />
                </Button>
              </div>
            }
          >
            <NoteLine role="engineer" speaker="Ines" as="engineer" size="open">
              <TextArea
                label="Constraint"
                isLabelHidden
                look="script"
                lines={1}
                value={text}
                onChange={setText}
              />
            </NoteLine>
          </BoardColumn>
          <BoardColumn title="Options" state="closed" soon="One each, in silence, hidden until time is up." />
          <BoardColumn
            title="Decision"
            state="closed"
            soon="One proposal, one fist of five, one trade-off."
          />
        </Board>
      </main>
    </div>
  );
}
