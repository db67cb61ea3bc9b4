/**
 * Writing on a group's board: needs, constraints, options and what is parked, each credited to whoever said it.
 * Rules BOARD-2 (credited to the speaker), TEXT-1 (nothing overwritten is lost), SECRET-4 (options in silence).
 */
import * as z from "zod/mini";
import { roleOf } from "./assignment.ts";
import { type At, boardFor, boardPhases, isSilent, noteLimit } from "./board.ts";
import type { Note } from "./board-state.ts";
import { type Context, command, type Decision, reject } from "./command.ts";
import type { NoteId } from "./ids.ts";
import { currentBlock } from "./reading.ts";
import type { Rejection } from "./rejection.ts";
import { groupId, noteId, seatId, slot, someText } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";
import { textLimits } from "./text-limits.ts";

export const writeNote = command({
  name: "writeNote",
  by: ["seat"],
  phases: boardPhases,
  payload: z.strictObject({
    groupId,
    slot,
    kind: z.enum(["need", "constraint", "option", "parked"]),
    text: someText(textLimits.note),
    /** Whose words these are; anyone may type for anyone in the group. */
    speaker: seatId,
  }),
  decide(state, payload, { actor, newId }): Decision {
    const { group, board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    if (board.noteOrder.length >= noteLimit) return reject({ code: "tooMany", limit: noteLimit });
    const isHidden = payload.kind === "option" && isSilent(group, payload.slot);
    const speaker = isHidden && actor.kind === "seat" ? actor.seatId : payload.speaker;
    if (!group.seatIds.includes(speaker)) return reject({ code: "noSuchThing" });
    const assignment = group.schedule[payload.slot];
    const isNow = currentBlock(state)?.kind === "step" && group.turn?.slot === payload.slot;
    return [
      {
        type: "noteWritten",
        ...payload,
        speaker,
        noteId: newId("note") as NoteId,
        role: (assignment && roleOf(assignment, speaker)) ?? null,
        turn: isNow && group.turn ? group.turn.turn : "afterwards",
      },
    ];
  },
});

/** The note that a command may change: while options are hidden, only its writer's; never one that did not come out. */
function noteFor(
  state: WorkshopState,
  actor: Context["actor"],
  at: At & { noteId: NoteId },
): Note | Rejection {
  const { group, board, rejection } = boardFor(state, actor, at);
  if (rejection) return rejection;
  const note = board.notes[at.noteId];
  const isHidden = note?.kind === "option" && isSilent(group, at.slot);
  const isTheirs = actor.kind !== "seat" || note?.speaker === actor.seatId;
  // SECRET-7: brought back, it would be read off the board by whoever was not to see it.
  if (!note || (isHidden ? !isTheirs : note.isWithdrawn)) return { code: "noSuchThing" };
  return note;
}

export const editNote = command({
  name: "editNote",
  by: ["seat"],
  phases: boardPhases,
  /** `base`: the version that the writer saw; an overwritten one stays in the note's history (TEXT-1). */
  payload: z.strictObject({ groupId, slot, noteId, text: someText(textLimits.note), base: z.int() }),
  decide(state, { base: _, ...payload }, { actor }) {
    const note = noteFor(state, actor, payload);
    if ("code" in note) return reject(note);
    return note.text.value === payload.text ? [] : [{ type: "noteEdited", ...payload }];
  },
});

export const removeNote = command({
  name: "removeNote",
  by: ["seat"],
  phases: boardPhases,
  payload: z.strictObject({ groupId, slot, noteId }),
  decide(state, payload, { actor }) {
    const note = noteFor(state, actor, payload);
    if ("code" in note) return reject(note);
    return note.isRemoved ? [] : [{ type: "noteRemoved", ...payload }];
  },
});

export const restoreNote = command({
  name: "restoreNote",
  by: ["seat"],
  phases: boardPhases,
  payload: z.strictObject({ groupId, slot, noteId }),
  decide(state, payload, { actor }) {
    const note = noteFor(state, actor, payload);
    if ("code" in note) return reject(note);
    return note.isRemoved ? [{ type: "noteRestored", ...payload }] : [];
  },
});
