/** Dividing people into groups: propose, shuffle, rearrange, confirm, and who plays for whom. Until immersion begins. */
import { useState } from "react";
import type { PreferredSize } from "../../../../shared/workshop/grouping.ts";
import { Button } from "../../../ui/button.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { groupingWords } from "../../../words/cockpit-people.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { ProposalBoard } from "./proposal-board.tsx";
import { type Proposed, proposedOf } from "./proposed.ts";

const sizes: readonly PreferredSize[] = [3, 4, 5];

export function Grouping() {
  const { room, desk } = useCockpit();
  const proposed = proposedOf(room, desk);
  return (
    <section aria-labelledby="groups" className="px-5 pt-4 pb-9 lg:px-7">
      <div className="rule-3 flex flex-wrap items-center gap-x-5 gap-y-3 pt-4">
        <h2 id="groups" className="display mr-auto text-d40">
          {groupingWords.title}
        </h2>
        <GroupingActions proposed={proposed} />
      </div>
      {proposed ? (
        <>
          <p aria-live="polite" className="mt-2 text-16 text-ink2">
            {statusWords(proposed)}
          </p>
          <ProposalBoard proposed={proposed} />
        </>
      ) : (
        <EmptyState title={groupingWords.empty.title}>
          {Object.keys(room.roster).length < 3 ? groupingWords.tooFew : groupingWords.empty.text}
        </EmptyState>
      )}
    </section>
  );
}

function statusWords({ isConfirmed }: Proposed): string {
  if (isConfirmed === null) return groupingWords.notYet;
  return isConfirmed ? groupingWords.set : groupingWords.changed;
}

function GroupingActions({ proposed }: { readonly proposed: Proposed | null }) {
  const { room, desk } = useCockpit();
  const { order } = useOrders();
  const [picked, setPicked] = useState<PreferredSize | null>(null);
  const preferredSize = picked ?? desk.proposal?.preferredSize ?? desk.settings.preferredSize;
  const propose = (size: PreferredSize) => order("proposeGroups", { preferredSize: size });
  const isEmpty = Object.keys(room.roster).length === 0;
  return (
    <>
      <Choice
        legend={groupingWords.size}
        isLegendHidden
        options={sizes.map((size) => ({ value: String(size), label: groupingWords.sizeOption(size) }))}
        chosen={[String(preferredSize)]}
        isDisabled={isEmpty}
        onChoose={([value]) => {
          const size = sizes.find((one) => String(one) === value) ?? 4;
          setPicked(size);
          if (proposed) void propose(size);
        }}
      />
      <Button
        weight="secondary"
        isDense
        disabled={isEmpty}
        title={proposed?.isHandmade ? groupingWords.overrides : undefined}
        onClick={() => propose(preferredSize)}
      >
        {proposed ? groupingWords.shuffle : groupingWords.propose}
      </Button>
      {proposed && (
        <Button isDense disabled={proposed.isConfirmed === true} onClick={() => order("confirmGroups", {})}>
          {proposed.isConfirmed === false ? groupingWords.confirmAgain : groupingWords.confirm}
        </Button>
      )}
    </>
  );
}
