/**
 * The trade-off: one record a group and step, and the one that matters. Its fields, its tags, the persona's verdict.
 * Rules TRADE-1 (nothing missing blocks saving), TRADE-2 (what is not filled in is read off the board).
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { type At, boardFor } from "./board.ts";
import { command, reject } from "./command.ts";
import type { EventMeta } from "./events.ts";
import type { GroupId, SeatId } from "./ids.ts";
import { groupFor } from "./reading.ts";
import { groupId, slot, text } from "./schemas.ts";
import {
  type Board,
  type Group,
  type NoteKind,
  type TradeOffText,
  tradeOffTexts,
  type WorkshopState,
} from "./state.ts";
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

export type TradeOffEvent =
  | (At & { readonly type: "tradeOffEdited"; readonly field: TradeOffText; readonly value: string })
  | (At & { readonly type: "tradeOffChosen"; readonly choice: TradeOffChoice })
  | (At & { readonly type: "tradeOffRecorded" })
  | (At & { readonly type: "verdictGiven"; readonly seatId: SeatId; readonly verdict: Verdict })
  | { readonly type: "tradeOffNominated"; readonly groupId: GroupId; readonly slot: number };

const boardPhases = ["step", "deRole", "what"] as const;

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

/** The texts of a trade-off's sentence, and which of them somebody wrote rather than the board. */
export type FilledTexts = Readonly<Record<TradeOffText, string>>;

/** TRADE-2: what nobody filled in is read off the board: the need, the constraint, the proposal, the other options. */
export function filledTexts(board: Board): FilledTexts {
  const written = (field: TradeOffText): string => board.tradeOff.texts[field]?.value ?? "";
  const last = (kind: NoteKind): string => notesOf(board, kind).at(-1)?.text.value ?? "";
  const decision = written("decision") || decidedProposal(board);
  const chosen = [decision, board.proposal?.value ?? "", ...board.votes.map((vote) => vote.proposal)];
  const others = notesOf(board, "option")
    .map((note) => note.text.value)
    .filter((option) => !chosen.some((text) => isAbout(text, option)));
  return {
    decision,
    giveUp: written("giveUp"),
    need: written("need") || last("need"),
    constraint: written("constraint") || last("constraint"),
    alternatives: written("alternatives") || others.slice(0, 2).join("; "),
    gain: written("gain"),
    reason: written("reason"),
    interest: written("interest"),
    repayTrigger: written("repayTrigger"),
  };
}

/** Whether a decision is the option itself, or the option with something added. */
function isAbout(decision: string, option: string): boolean {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return bare(decision).includes(bare(option));
}

const notesOf = (board: Board, kind: NoteKind) =>
  board.noteOrder.flatMap((id) => {
    const note = board.notes[id];
    return note && note.kind === kind && !note.isRemoved ? [note] : [];
  });

/** What was voted on last, else what is proposed. */
const decidedProposal = (board: Board): string =>
  board.votes.findLast((vote) => vote.status === "revealed")?.proposal ?? board.proposal?.value ?? "";

/** Whether a group has decided or recorded anything in this slot; only then is there a trade-off to show. */
export function isTradeOff(board: Board, texts = filledTexts(board)): boolean {
  return board.tradeOff.recordedAt !== null || texts.decision !== "" || texts.giveUp !== "";
}

/** TRADE-1: an unfinished record is marked as such, and never refused. */
export function isFinished(board: Board, texts = filledTexts(board)): boolean {
  return texts.decision !== "" && texts.giveUp !== "" && (board.tradeOff.whoPays?.value.length ?? 0) > 0;
}

/** The nominated slot, else the last one in which something was decided. */
export function nominatedSlot(group: Group): number | undefined {
  if (group.nominatedSlot !== null) return group.nominatedSlot;
  const last = group.boards.findLastIndex((board) => isTradeOff(board));
  return last >= 0 ? last : undefined;
}

export function evolveTradeOffs(draft: Draft<WorkshopState>, event: TradeOffEvent & EventMeta): void {
  const group = draft.groups[event.groupId];
  const board = group?.boards[event.slot];
  if (!group || !board) return;
  const { tradeOff } = board;
  switch (event.type) {
    case "tradeOffEdited": {
      const next = nextVersion(tradeOff.texts[event.field], event.value, event.by, event.at);
      tradeOff.texts[event.field] = { ...next, history: [...next.history] };
      return;
    }
    case "tradeOffChosen":
      choose(tradeOff, event.choice, event);
      return;
    case "tradeOffRecorded":
      tradeOff.recordedAt = event.at;
      return;
    case "verdictGiven":
      board.verdicts[event.seatId] = event.verdict;
      return;
    case "tradeOffNominated":
      group.nominatedSlot = event.slot;
      return;
    default:
      event satisfies never;
  }
}

function choose(tradeOff: Draft<Board["tradeOff"]>, choice: TradeOffChoice, { by, at }: EventMeta): void {
  switch (choice.field) {
    case "whoPays": {
      const next = nextVersion(tradeOff.whoPays ?? undefined, [...choice.value], by, at);
      tradeOff.whoPays = {
        ...next,
        value: [...choice.value],
        history: next.history.map((v) => ({ ...v, value: [...v.value] })),
      };
      return;
    }
    case "borrowing": {
      const next = nextVersion(tradeOff.borrowing ?? undefined, choice.value, by, at);
      tradeOff.borrowing = { ...next, history: [...next.history] };
      return;
    }
    case "prudence":
      tradeOff.prudence = choice.value;
      return;
    case "themes":
      tradeOff.themes = [...choice.value];
      return;
    case "reversibility":
      tradeOff.reversibility = choice.value;
      return;
    case "evidence":
      tradeOff.evidence = choice.value;
      return;
    default:
      choice satisfies never;
  }
}
