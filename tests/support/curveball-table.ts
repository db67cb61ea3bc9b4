/** A curveball at the first table of a played workshop: the cards that fit it, and where the group stands with one. */
import { cardsOf, type DeckCard } from "../../shared/workshop/curveballs.ts";
import { firstTable } from "./first-table.ts";
import { facilitator, type Play } from "./play.ts";

/** The cards of the first table's journey. */
export function cardsAt(play: Pick<Play, "state">): readonly [DeckCard, DeckCard] {
  const { group } = firstTable(play);
  const casting = play.state.castings[group.castingId];
  const [first, second] = casting ? cardsOf(casting, group.castingId) : [];
  if (!first || !second) throw new Error("The journey has fewer than two curveballs.");
  return [first, second];
}

/** Plays the first card to the first table. */
export function release(
  play: Play,
  name: "releaseCurveball" | "armCurveball" = "releaseCurveball",
  audience: DeckCard["audience"] = "everyone",
): DeckCard {
  const [card] = cardsAt(play);
  const groupIds = [firstTable(play).group.id];
  play.send(facilitator, name, { key: card.key, audience, groupIds });
  return card;
}

/** Which turn the first table is in. */
export const turnNow = (play: Pick<Play, "state">) => firstTable(play).group.turn?.turn;

/** Takes the first table one turn on, as one of its members. */
export function goOn(play: Play): void {
  const { group, as, scribe } = firstTable(play);
  play.send(as(scribe), "advanceTurn", { groupId: group.id, from: group.turn?.revision ?? 0 });
}
