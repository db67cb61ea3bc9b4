/**
 * Writing the trade-off down, the one record of a group's step that matters: its fields, its tags, the persona's verdict.
 * What a record then says is `trade-off-reading.ts`. Rule TRADE-1: nothing missing blocks saving.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { type At, boardFor, boardPhases } from "./board.ts";
import { type Board, type TradeOffText, tradeOffTexts } from "./board-state.ts";
import { chosenFields } from "./choosing.ts";
import { command, reject } from "./command.ts";
import type { EventMeta } from "./events.ts";
import type { GroupId, SeatId } from "./ids.ts";
import { groupFor } from "./reading.ts";
import { groupId, slot, text } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";
import { textLimits } from "./text-limits.ts";
import { nextVersion } from "./versioned.ts";
import {
  borrowings,
  evidences,
  payers,
  prudences,
  reversibilities,
  themes,
  type Verdict,
  verdicts,
} from "./vocabulary.ts";

/** A choice by taps, each with its field; lists replace what was chosen before. */
const choiceSchema = z.discriminatedUnion("field", [
  z.strictObject({
    field: z.literal("whoPays"),
    value: z.array(z.enum(payers)).check(z.maxLength(payers.length)),
  }),
  z.strictObject({ field: z.literal("borrowing"), value: z.enum(borrowings) }),
  z.strictObject({ field: z.literal("prudence"), value: z.enum(prudences) }),
  z.strictObject({ field: z.literal("themes"), value: z.array(z.enum(themes)).check(z.maxLength(2)) }),
  z.strictObject({ field: z.literal("reversibility"), value: z.enum(reversibilities) }),
  z.strictObject({ field: z.literal("evidence"), value: z.enum(evidences) }),
]);
export type TradeOffChoice = z.infer<typeof choiceSchema>;

/** What happens to the record itself. */
export type RecordEvent =
  | (At & { readonly type: "tradeOffEdited"; readonly field: TradeOffText; readonly value: string })
  | (At & { readonly type: "tradeOffChosen"; readonly choice: TradeOffChoice })
  | (At & { readonly type: "tradeOffRecorded" })
  | (At & { readonly type: "verdictGiven"; readonly seatId: SeatId; readonly verdict: Verdict });

type NominationEvent = {
  readonly type: "tradeOffNominated";
  readonly groupId: GroupId;
  readonly slot: number;
};

export type TradeOffEvent = RecordEvent | NominationEvent;

export const editTradeOff = command({
  name: "editTradeOff",
  by: ["seat"],
  phases: boardPhases,
  /** `base`: the version that the writer saw, 0 for none; an overwritten value stays in the history (TEXT-1). */
  payload: z.strictObject({
    groupId,
    slot,
    field: z.enum(tradeOffTexts),
    value: text(textLimits.field),
    base: z.int(),
  }),
  decide(state, { base: _, ...payload }, { actor }) {
    const { board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    const current = board.tradeOff.texts[payload.field]?.value ?? "";
    return current === payload.value ? [] : [{ type: "tradeOffEdited", ...payload }];
  },
});

export const chooseTradeOff = command({
  name: "chooseTradeOff",
  by: ["seat"],
  phases: boardPhases,
  payload: z.strictObject({ groupId, slot, choice: choiceSchema }),
  decide(state, payload, { actor }) {
    const { rejection } = boardFor(state, actor, payload);
    return rejection ? reject(rejection) : [{ type: "tradeOffChosen", ...payload }];
  },
});

/** "Record it and read it aloud": marks the record as given; it stays editable as long as the board is open. */
export const recordTradeOff = command({
  name: "recordTradeOff",
  by: ["seat"],
  phases: boardPhases,
  payload: z.strictObject({ groupId, slot }),
  decide(state, payload, { actor }) {
    const { board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    return board.tradeOff.recordedAt === null ? [{ type: "tradeOffRecorded", ...payload }] : [];
  },
});

/** What the persona does now, in the eyes of one member. */
export const giveVerdict = command({
  name: "giveVerdict",
  by: ["seat"],
  phases: boardPhases,
  payload: z.strictObject({ groupId, slot, verdict: z.enum(verdicts) }),
  decide(state, payload, { actor }) {
    const { board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    if (actor.kind !== "seat") return reject({ code: "notAllowed" });
    if (board.verdicts[actor.seatId] === payload.verdict) return [];
    return [{ type: "verdictGiven", ...payload, seatId: actor.seatId }];
  },
});

/** The group's hardest trade-off, which the gallery shows first. */
export const nominate = command({
  name: "nominate",
  by: ["seat"],
  phases: ["what"],
  payload: z.strictObject({ groupId, slot }),
  decide(state, payload, { actor }) {
    const { group, rejection } = groupFor(state, actor, payload.groupId);
    if (rejection) return reject(rejection);
    if (state.gallery.openedAt !== null) return reject({ code: "boardClosed" });
    if (!group.boards[payload.slot]) return reject({ code: "noSuchThing" });
    return group.nominatedSlot === payload.slot ? [] : [{ type: "tradeOffNominated", ...payload }];
  },
});

export function evolveNomination(draft: Draft<WorkshopState>, event: NominationEvent & EventMeta): void {
  const group = draft.groups[event.groupId];
  if (group?.boards[event.slot]) group.nominatedSlot = event.slot;
}

export function evolveRecord(board: Board, event: RecordEvent & EventMeta): Board {
  const { tradeOff } = board;
  switch (event.type) {
    case "tradeOffEdited": {
      const edited = nextVersion(tradeOff.texts[event.field], event.value, event.by, event.at);
      return { ...board, tradeOff: { ...tradeOff, texts: { ...tradeOff.texts, [event.field]: edited } } };
    }
    case "tradeOffChosen":
      return { ...board, tradeOff: { ...tradeOff, ...chosenFields(tradeOff, event.choice, event) } };
    case "tradeOffRecorded":
      return { ...board, tradeOff: { ...tradeOff, recordedAt: event.at } };
    case "verdictGiven":
      return { ...board, verdicts: { ...board.verdicts, [event.seatId]: event.verdict } };
    default:
      return event satisfies never;
  }
}
