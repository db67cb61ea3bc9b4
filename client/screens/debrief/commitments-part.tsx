/** *Now what?* One promise each and one for the table, from starters; the tables' promises are there for all to read. */
import { useState } from "react";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Swatch } from "../../ui/swatch.tsx";
import { commitmentWords } from "../../words/debrief.ts";
import { groupLook } from "../../words/groups.ts";
import { FindingPlace } from "../group/finding-place.tsx";
import { PartFrame } from "../group/part-frame.tsx";
import { useHere } from "../group/table.ts";
import { CommitmentForm } from "./commitment-form.tsx";
import { CommitmentLine } from "./commitment-line.tsx";

export function CommitmentsPart() {
  const { room, seat, group } = useHere();
  const [madeAt, setMadeAt] = useState(0);
  if (!group) return <FindingPlace />;
  const mine = Object.values(seat.commitments);
  const all = Object.values(room.commitments);
  const ours = all.filter((one) => one.groupId === group.id);
  const others = all.filter((one) => one.groupId !== group.id);
  return (
    <PartFrame title={commitmentWords.title} lead={commitmentWords.lead}>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[3fr_2fr]">
        <CommitmentForm
          key={madeAt}
          onDone={() => setMadeAt((times) => times + 1)}
          hasOwn={mine.length > 0}
        />
        <div className="flex flex-col gap-8">
          <section>
            <h2 className="rule-3 pt-3 text-16 font-bold">{commitmentWords.yours}</h2>
            {mine.length === 0 ? (
              <EmptyState title={commitmentWords.empty}>{commitmentWords.emptyAbout}</EmptyState>
            ) : (
              mine.map((one) => <CommitmentLine key={one.id} commitment={one} canChange />)
            )}
          </section>
          <section>
            <h2 className="rule-3 pt-3 text-16 font-bold">{commitmentWords.groups}</h2>
            {ours.length === 0 && <p className="mt-3 text-16 text-ink2">{commitmentWords.emptyGroup}</p>}
            {ours.map((one) => (
              <CommitmentLine key={one.id} commitment={one} canChange />
            ))}
          </section>
          {others.length > 0 && (
            <section>
              <h2 className="rule-3 pt-3 text-16 font-bold">{commitmentWords.others}</h2>
              {others.map((one) => {
                const place = one.groupId ? room.groups[one.groupId] : undefined;
                const look = place && groupLook(place.table);
                return (
                  <CommitmentLine
                    key={one.id}
                    commitment={one}
                    from={look && <Swatch colour={look.colour} name={look.name} />}
                  />
                );
              })}
            </section>
          )}
        </div>
      </div>
    </PartFrame>
  );
}
