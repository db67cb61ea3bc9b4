/** Curveballs at the side: the one that fits best, those that wait for a decision, and what tables make of theirs. */
import type { CurveballView } from "../../../../shared/view/group-view.ts";
import { curveballEffectNames } from "../../../../shared/words/vocabulary.ts";
import { cardFor, curveballsPlanned } from "../../../../shared/workshop/curveballs.ts";
import { Button } from "../../../ui/button.tsx";
import { deckWords as words } from "../../../words/deck.ts";
import { groupLook } from "../../../words/groups.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { boardNow } from "../score/group-figures.ts";
import { useDeck } from "./deck.tsx";
import { suggested } from "./deck-cards.ts";

export function CurveballRail() {
  const cockpit = useCockpit();
  const { room } = cockpit;
  const open = useDeck();
  const [card] = suggested(cockpit);
  const planned = curveballsPlanned(room);
  return (
    <section aria-labelledby="curveballs" className="rule-2 pt-3">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="curveballs" className="text-16 font-bold">
          {words.title}
        </h2>
        <span className="text-15 text-ink2">{words.planned(planned)}</span>
      </div>
      <Waiting />
      <InPlay />
      {card && (
        <div className="border-t border-line pt-2">
          <p className="text-15 leading-snug">
            <strong>{card.title}.</strong> {card.text}
          </p>
          <Button weight="tertiary" isDense onClick={() => open({ key: card.key })}>
            {words.play}
          </Button>
        </div>
      )}
      <p className="mt-1">
        <Button weight="tertiary" isDense onClick={() => open({})}>
          {card ? words.open : words.write}
        </Button>
      </p>
    </section>
  );
}

/** Cards that come out by themselves, each to be taken back. */
function Waiting() {
  const { desk, groups } = useCockpit();
  const { order } = useOrders();
  const armed = groups.flatMap((group) => {
    const one = desk.curveballs[group.id]?.armed;
    return one ? [{ group, title: cardFor(desk, one.key)?.title ?? "" }] : [];
  });
  if (armed.length === 0) return null;
  return (
    <>
      <h3 className="mt-2 text-14 text-ink2">{words.armed}</h3>
      <ul>
        {armed.map(({ group, title }) => (
          <li
            key={group.id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-1 text-15"
          >
            <span>
              <strong>{groupLook(group.table).name}</strong> {title}
            </span>
            <Button
              weight="tertiary"
              isDense
              aria-label={words.takeBack(groupLook(group.table).name)}
              onClick={() => void order("disarmCurveball", { groupIds: [group.id] })}
            >
              {words.takeBackShort}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the tables that have one in this step have made of it so far. */
function InPlay() {
  const { groups } = useCockpit();
  const played = groups.flatMap((group) => {
    const curveball = boardNow(group)?.curveball;
    return curveball ? [{ group, curveball }] : [];
  });
  if (played.length === 0) return null;
  return (
    <>
      <h3 className="mt-2 text-14 text-ink2">{words.inPlay}</h3>
      <ul>
        {played.map(({ group, curveball }) => (
          <li key={group.id} className="flex justify-between gap-x-4 border-t border-line py-1 text-15">
            <strong>{groupLook(group.table).name}</strong>
            <span className={curveball.answer ? "" : "text-ink2"}>{effectWords(curveball)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const effectWords = ({ answer, card, audience }: CurveballView): string => {
  if (answer) return curveballEffectNames[answer.effect];
  return card ? words.unanswered : words.secretOf[audience];
};
