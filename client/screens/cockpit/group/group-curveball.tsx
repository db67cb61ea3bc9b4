/** An opened group's curveball: what it was given in this step and made of it, what waits for it, and the way to the deck. */
import type { GroupView } from "../../../../shared/view/group-view.ts";
import { curveballEffectNames } from "../../../../shared/words/vocabulary.ts";
import { cardFor } from "../../../../shared/workshop/curveballs.ts";
import { Button } from "../../../ui/button.tsx";
import { deckWords as words } from "../../../words/deck.ts";
import { useCockpit } from "../cockpit.ts";
import { useDeck } from "../curveballs/deck.tsx";

export function GroupCurveball({ group }: { readonly group: GroupView }) {
  const { desk } = useCockpit();
  const open = useDeck();
  const given = desk.curveballs[group.id];
  const played = given?.played[group.turn?.slot ?? -1];
  const waiting = given?.armed && cardFor(desk, given.armed.key);
  return (
    <section aria-label={words.one} className="rule-2 pt-3">
      <h3 className="text-16 font-bold">{words.one}</h3>
      {played && (
        <div className="mt-1 text-15 leading-snug">
          <p>
            <strong>{played.card.title}.</strong> {played.card.text}
          </p>
          <p className="mt-1 text-ink2">
            {played.answer ? curveballEffectNames[played.answer.effect] : words.unanswered}
            {played.sharedAt === null && `, ${words.secretOf[played.audience]}`}
          </p>
        </div>
      )}
      {waiting && (
        <p className="mt-1 text-15 leading-snug">
          {words.armed}: <strong>{waiting.title}</strong>
        </p>
      )}
      {!played && (
        <p className="mt-1">
          <Button weight="tertiary" isDense onClick={() => open({ groupId: group.id })}>
            {words.play}
          </Button>
        </p>
      )}
    </section>
  );
}
