/** The chosen card as it will be read, and to which tables, to whom there and when it is played. */
import { useState } from "react";
import { curveballTypeNames } from "../../../../shared/words/vocabulary.ts";
import type { DeckCard } from "../../../../shared/workshop/curveballs.ts";
import type { GroupId } from "../../../../shared/workshop/ids.ts";
import { type CurveballAudience, curveballAudiences } from "../../../../shared/workshop/vocabulary.ts";
import { Button } from "../../../ui/button.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { Pennant } from "../../../ui/pennant.tsx";
import { deckWords as words } from "../../../words/deck.ts";
import { groupLook } from "../../../words/groups.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { boardNow } from "../score/group-figures.ts";
import { tablesFor } from "./deck-cards.ts";

export interface DeckPlayProps {
  readonly card: DeckCard;
  /** The table that it was opened for. */
  readonly groupId?: GroupId | undefined;
  readonly onDone: () => void;
}

type When = "now" | "afterDecision";

export function DeckPlay({ card, groupId, onDone }: DeckPlayProps) {
  const cockpit = useCockpit();
  const { groups, phase } = cockpit;
  const { order, tell } = useOrders();
  const [ids, setIds] = useState<readonly GroupId[]>(() =>
    groupId ? [groupId] : tablesFor(cockpit, card).map(({ id }) => id),
  );
  const [audience, setAudience] = useState<CurveballAudience>(card.audience);
  const [wish, setWish] = useState<When>(card.release === "afterDecision" ? "afterDecision" : "now");
  const canNow = phase === "step";
  const when = canNow ? wish : "afterDecision";
  const chosen = groups.filter(({ id }) => ids.includes(id));
  const taken = when === "now" ? chosen.filter((group) => boardNow(group)?.curveball) : [];
  const named = (some: typeof groups) => some.map(({ table }) => groupLook(table).name);
  const left = chosen.filter((group) => !taken.includes(group));
  const play = async () => {
    const groupIds = left.map(({ id }) => id);
    const payload = { key: card.key, audience, groupIds };
    const tables = named(left);
    onDone();
    if (when === "now") {
      if (await order("releaseCurveball", payload)) tell(words.playedTo(tables));
    } else if (await order("armCurveball", payload)) {
      tell(words.armedFor(tables), {
        label: words.undo,
        act: () => void order("disarmCurveball", { groupIds }),
      });
    }
  };
  return (
    <div className="grid content-start gap-6">
      <div className="bg-recess px-5 py-4">
        <Pennant>{curveballTypeNames[card.type]}</Pennant>
        <h3 className="display mt-3 text-d26">{card.title}</h3>
        <p className="mt-2 text-17 leading-snug">{card.text}</p>
        <p className="mt-2 text-17 leading-snug font-bold">{card.question}</p>
        {card.castingId === null && <RemoveOwn card={card} />}
      </div>
      <div>
        <Choice
          legend={words.to}
          isMultiple
          options={groups.map(({ id, table }) => ({ value: id, label: groupLook(table).name }))}
          chosen={ids}
          onChoose={setIds}
        />
        {ids.length < groups.length && groups.length > 1 && (
          <p className="mt-2">
            <Button weight="tertiary" isDense onClick={() => setIds(groups.map(({ id }) => id))}>
              {words.everybody}
            </Button>
          </p>
        )}
        {taken.length > 0 && <p className="mt-2 text-15 text-ink2">{words.has(named(taken))}</p>}
      </div>
      <div>
        <Choice
          legend={words.audience}
          options={curveballAudiences.map((value) => ({ value, label: words.audiences[value] }))}
          chosen={[audience]}
          onChoose={([next]) => next && setAudience(next)}
        />
        <p className="mt-2 text-15 text-ink2">{words.audienceHelp[audience]}</p>
      </div>
      <div>
        <Choice<When>
          legend={words.when}
          options={[
            ...(canNow ? [{ value: "now" as const, label: words.now }] : []),
            { value: "afterDecision", label: words.afterDecision },
          ]}
          chosen={[when]}
          onChoose={([next]) => next && setWish(next)}
        />
        <p className="mt-2 text-15 text-ink2">{when === "now" ? words.nowHelp : words.afterHelp}</p>
      </div>
      <p className="sticky -bottom-6 bg-paper py-3 sm:-bottom-9">
        <Button disabled={left.length === 0} onClick={() => void play()}>
          {when === "now" ? words.doNow(named(left)) : words.doLater(named(left))}
        </Button>
      </p>
    </div>
  );
}

function RemoveOwn({ card }: { readonly card: DeckCard }) {
  const { order } = useOrders();
  return (
    <p className="mt-3">
      <Button weight="tertiary" isDense onClick={() => void order("removeCurveball", { key: card.key })}>
        {words.form.remove}
      </Button>
    </p>
  );
}
