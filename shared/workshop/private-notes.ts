/**
 * What facilitators write down for themselves while it happens, each with its time, its part and the group that it is
 * about. All facilitators share them; nobody else ever reads one. Rules PNOTE-1, PNOTE-2.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { command, reject } from "./command.ts";
import type { EventMeta } from "./events.ts";
import type { GroupId, PrivateNoteId } from "./ids.ts";
import { currentBlock, phaseOf } from "./reading.ts";
import { groupId, privateNoteId, someText } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";
import { textLimits } from "./text-limits.ts";
import { firstVersion } from "./versioned.ts";
import { editVersion } from "./versioned-draft.ts";

interface OfNote {
  readonly noteId: PrivateNoteId;
}

export type PrivateNoteEvent =
  | (OfNote & {
      readonly type: "privateNoteWritten";
      readonly groupId: GroupId | null;
      readonly text: string;
    })
  | (OfNote & { readonly type: "privateNoteEdited"; readonly text: string })
  | (OfNote & { readonly type: "privateNoteRemoved" });

/** More than anybody writes down in three hours. */
const most = 500;

const noteText = someText(textLimits.note);

export const writePrivateNote = command({
  name: "writePrivateNote",
  by: ["facilitator"],
  phases: "any",
  /** `groupId` null: about none in particular. A group that is no more can still be written about. */
  payload: z.strictObject({ groupId: z.nullable(groupId), text: noteText }),
  decide(state, payload, { newId }) {
    if (payload.groupId !== null && !state.groups[payload.groupId]) return reject({ code: "noSuchThing" });
    if (Object.keys(state.privateNotes).length >= most) return reject({ code: "tooMany", limit: most });
    return [{ type: "privateNoteWritten", ...payload, noteId: newId("private") as PrivateNoteId }];
  },
});

/** `base`: the version that the writer saw; somebody else's later words are not written over unseen. */
export const editPrivateNote = command({
  name: "editPrivateNote",
  by: ["facilitator"],
  phases: "any",
  payload: z.strictObject({ noteId: privateNoteId, text: noteText, base: z.int() }),
  decide(state, { noteId, text, base }) {
    const note = state.privateNotes[noteId];
    if (!note) return reject({ code: "noSuchThing" });
    if (note.text.value === text) return [];
    if (note.text.version !== base) return reject({ code: "stale" });
    return [{ type: "privateNoteEdited", noteId, text }];
  },
});

export const removePrivateNote = command({
  name: "removePrivateNote",
  by: ["facilitator"],
  phases: "any",
  payload: z.strictObject({ noteId: privateNoteId }),
  decide: (state, { noteId }) => (state.privateNotes[noteId] ? [{ type: "privateNoteRemoved", noteId }] : []),
});

export function evolvePrivateNotes(draft: Draft<WorkshopState>, event: PrivateNoteEvent & EventMeta): void {
  const { noteId, at } = event;
  const { privateNotes } = draft;
  switch (event.type) {
    case "privateNoteWritten":
      privateNotes[noteId] = {
        id: noteId,
        groupId: event.groupId,
        place: currentBlock(draft)?.id ?? phaseOf(draft),
        text: { ...firstVersion(event.text, event.by, at), history: [] },
        at,
        writtenBy: event.facilitator ?? null,
      };
      return;
    case "privateNoteEdited": {
      const note = privateNotes[noteId];
      if (note) note.text = editVersion(note.text, event.text, event);
      return;
    }
    case "privateNoteRemoved":
      delete privateNotes[noteId];
      return;
    default:
      event satisfies never;
  }
}
