/** The curveballs that can be played in this workshop, in the order in which a facilitator would look for one. */
import { cardsInPlay, type DeckCard, ownCards } from "../../../../shared/workshop/curveballs.ts";
import type { Cockpit } from "../cockpit.ts";

/** The cards of one journey, or one's own. */
export interface DeckPart {
  /** Null: one's own. */
  readonly castingId: string | null;
  readonly cards: readonly DeckCard[];
}

/** The journeys in play, in the order of the first table that plays them; before groups there are all of them. */
export function deckOf({ desk, groups }: Pick<Cockpit, "desk" | "groups">): readonly DeckPart[] {
  const inPlay = groups.length > 0 ? groups.map(({ castingId }) => castingId) : desk.castingOrder;
  const journeys = [...new Set(inPlay)].flatMap((castingId): DeckPart[] => {
    const casting = desk.castings[castingId];
    const cards = casting ? cardsInPlay(casting, castingId, desk.settings) : [];
    return cards.length > 0 ? [{ castingId, cards }] : [];
  });
  const own = ownCards(desk.ownCurveballs);
  return own.length > 0 ? [...journeys, { castingId: null, cards: own }] : journeys;
}

/** The tables for which a card was written: those that play its journey; one's own are for all. */
export const tablesFor = ({ groups }: Pick<Cockpit, "groups">, { castingId }: DeckCard) =>
  groups.filter((group) => castingId === null || group.castingId === castingId);

/** Whether a table that plays its journey is in the very step that it tests. */
export const fitsNow = (cockpit: Pick<Cockpit, "groups">, card: DeckCard): boolean =>
  card.stepIndex !== null &&
  tablesFor(cockpit, card).some(({ turn, steps }) => turn !== null && steps[turn.slot] === card.stepIndex);

/** The cards that fit now first; then the others. */
export function suggested(cockpit: Pick<Cockpit, "desk" | "groups">): readonly DeckCard[] {
  const cards = deckOf(cockpit).flatMap((part) => part.cards);
  const fitting = cards.filter((card) => fitsNow(cockpit, card));
  return [...fitting, ...cards.filter((card) => !fitting.includes(card))];
}
