/**
 * The deck of curveballs: the cards of the journeys in play and the facilitator's own, and the minutes that the agenda
 * keeps for them. Playing one is `curveball-play.ts`. Rules CURVE-1 (its minutes), CURVE-6 (a card of one's own).
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { countWords, mostWordsOfCurveball } from "../content/journey-rules.ts";
import type { Casting, Curveball } from "../content/schema.ts";
import { remembered } from "../memo.ts";
import { type Agenda, blockKinds, curveballTurnMs } from "./agenda.ts";
import type { CurveballCard, CurveballKey } from "./board-state.ts";
import { command, reject } from "./command.ts";
import type { EventMeta } from "./events.ts";
import type { CastingId } from "./ids.ts";
import { curveballKey, isBlank, lineOfText } from "./schemas.ts";
import type { Settings, WorkshopState } from "./state.ts";
import { textLimits } from "./text-limits.ts";
import { type CurveballAudience, curveballTypes } from "./vocabulary.ts";

export type DeckEvent =
  | { readonly type: "curveballWritten"; readonly key: CurveballKey; readonly card: CurveballCard }
  | { readonly type: "curveballRemoved"; readonly key: CurveballKey }
  /** One curveball's minutes went to the buffer; below zero they came back from it. */
  | { readonly type: "curveballSkipped"; readonly ms: number };

/** A card with what its author says about playing it. */
export interface DeckCard extends CurveballCard {
  readonly key: CurveballKey;
  /** Null: the facilitator's own. */
  readonly castingId: CastingId | null;
  /** The journey's step index that it tests; null: any. */
  readonly stepIndex: number | null;
  readonly audience: CurveballAudience;
  readonly release: Curveball["release"];
}

/** How many cards of their own facilitators can write. */
const ownLimit = 24;

const contentKey = (castingId: CastingId, place: number): CurveballKey => `${castingId}/${place}`;

/** The cards of one journey, in the author's order. */
export const cardsOf = remembered((casting: Casting, castingId: CastingId): readonly DeckCard[] =>
  (casting.journey.curveballs ?? []).map((card, place) => ({
    ...bare(card),
    key: contentKey(castingId, place),
    castingId,
    stepIndex: card.step === undefined ? null : card.step - 1,
    audience: card.audience,
    release: card.release,
  })),
);

/** CURVE-7: the cards of one journey that set-up has left in play. */
export const cardsInPlay = (
  casting: Casting,
  castingId: CastingId,
  { curveballs }: Pick<Settings, "curveballs">,
): readonly DeckCard[] => cardsOf(casting, castingId).filter(({ key }) => !curveballs.leftOut.includes(key));

/** The facilitator's own cards, in the order in which they were written. */
export const ownCards = remembered((own: WorkshopState["ownCurveballs"]): readonly DeckCard[] =>
  Object.entries(own).map(([key, card]) => ({
    ...card,
    key,
    castingId: null,
    stepIndex: null,
    audience: "everyone",
    release: "byHand",
  })),
);

/** What a card says, wherever it comes from, or undefined if there is none (any more), or it is not in play (CURVE-7). */
export function cardFor(
  { castings, ownCurveballs, settings }: Pick<WorkshopState, "castings" | "ownCurveballs" | "settings">,
  key: CurveballKey,
): CurveballCard | undefined {
  if (Object.hasOwn(ownCurveballs, key)) return ownCurveballs[key];
  if (settings.curveballs.leftOut.includes(key)) return undefined;
  const end = key.lastIndexOf("/");
  const castingId = key.slice(0, Math.max(0, end));
  const casting = Object.hasOwn(castings, castingId) ? castings[castingId] : undefined;
  const card = casting?.journey.curveballs?.[Number(key.slice(end + 1))];
  return card && bare(card);
}

const bare = ({ title, type, text, question }: CurveballCard): CurveballCard => ({
  title,
  type,
  text,
  question,
});

/** How many curveballs the agenda still has minutes for. */
export const curveballsPlanned = ({ curveballMs }: Pick<Agenda, "curveballMs">): number =>
  Math.ceil(curveballMs / curveballTurnMs);

const someLine = (max: number) => lineOfText(max).check(z.refine((value) => !isBlank(value)));

/** CURVE-6: as short as those of the content, so that it can be read out and answered in two minutes. */
export const writeCurveball = command({
  name: "writeCurveball",
  by: ["facilitator"],
  phases: ["lobby", ...blockKinds],
  payload: z.strictObject({
    title: someLine(textLimits.curveball.title),
    type: z.enum(curveballTypes),
    text: someLine(textLimits.curveball.text).check(
      z.refine((value) => countWords(value) <= mostWordsOfCurveball),
    ),
    question: someLine(textLimits.curveball.question),
  }),
  decide(state, card, { newId }) {
    if (Object.keys(state.ownCurveballs).length >= ownLimit)
      return reject({ code: "tooMany", limit: ownLimit });
    return [{ type: "curveballWritten", key: newId("curveball"), card }];
  },
});

/** Takes a card of one's own out of the deck. Where it was played it stays; where it was armed it no longer is. */
export const removeCurveball = command({
  name: "removeCurveball",
  by: ["facilitator"],
  phases: ["lobby", ...blockKinds],
  payload: z.strictObject({ key: curveballKey }),
  decide: (state, { key }) =>
    Object.hasOwn(state.ownCurveballs, key)
      ? [{ type: "curveballRemoved", key }]
      : reject({ code: "noSuchThing" }),
});

/** Gives the minutes of one curveball to the buffer; nothing where none is planned. Cards can still be played. */
export const skipCurveball = command({
  name: "skipCurveball",
  by: ["facilitator"],
  phases: ["lobby", ...blockKinds],
  payload: z.strictObject({}),
  decide(state) {
    const ms = Math.min(curveballTurnMs, state.agenda.curveballMs);
    return ms > 0 ? [{ type: "curveballSkipped", ms }] : [];
  },
});

export function evolveDeck(draft: Draft<WorkshopState>, event: DeckEvent & EventMeta): void {
  switch (event.type) {
    case "curveballWritten":
      draft.ownCurveballs[event.key] = bare(event.card);
      return;
    case "curveballRemoved":
      delete draft.ownCurveballs[event.key];
      for (const group of Object.values(draft.groups)) if (group.armed?.key === event.key) group.armed = null;
      return;
    case "curveballSkipped":
      draft.agenda.curveballMs -= event.ms;
      draft.agenda.bufferMs += event.ms;
      return;
    default:
      event satisfies never;
  }
}
