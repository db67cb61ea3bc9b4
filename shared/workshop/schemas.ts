/** The payload schemas that several commands share: ids, texts, names. Everything has a limit; unknown keys are refused. */
import * as z from "zod/mini";
import type {
  ClaimId,
  CommitmentId,
  FacilitatorId,
  GroupId,
  MessageId,
  NoteId,
  PrivateNoteId,
  SeatId,
  SurgeryId,
  TradeOffKey,
} from "./ids.ts";

/**
 * Ids carry a hyphen, so that no name of JavaScript's own (`constructor`, `__proto__`) can pass for one.
 */
const idPattern = /^[a-z]{1,12}-[a-z0-9]{1,24}$/;

const id = <Id extends string>() =>
  z.pipe(
    z.string().check(z.regex(idPattern)),
    z.transform((value) => value as Id),
  );

export const seatId = id<SeatId>();
export const groupId = id<GroupId>();
export const noteId = id<NoteId>();
export const claimId = id<ClaimId>();
export const commitmentId = id<CommitmentId>();
export const surgeryId = id<SurgeryId>();
export const messageId = id<MessageId>();
export const privateNoteId = id<PrivateNoteId>();
export const facilitatorId = id<FacilitatorId>();

/** Which card of the deck: a journey's, or one's own. */
export const curveballKey = z.string().check(z.regex(/^[a-z0-9]+[a-z0-9/-]*$/), z.maxLength(130));

export const tradeOffKeySchema = z.pipe(
  z.string().check(z.regex(/^[a-z]{1,12}-[a-z0-9]{1,24}\/\d{1,2}$/)),
  z.transform((value) => value as TradeOffKey),
);

export const castingId = z.string().check(z.regex(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/));

/** A 0-based step slot. */
export const slot = z.int().check(z.minimum(0), z.maximum(11));

/**
 * TEXT-3: control characters other than the line break, those that turn the direction of the text around them, halves of
 * characters, and what nobody can see. Joiners stay, which Persian and family emoji need; so do the letters of a flag.
 */
const unwanted = new RegExp(
  [
    "[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F]",
    "[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]",
    "[\\u00AD\\u034F\\u180E\\u200B\\u2060-\\u2065\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]",
    "(?<!\\u{1F3F4}[\\u{E0020}-\\u{E007E}]*)[\\u{E0000}-\\u{E007F}]",
    "\\p{Surrogate}",
  ].join("|"),
  "gu",
);

/** More marks on one letter than any script has, which pile up over the lines above and below. */
const piledUp = /(\p{Mark}{8})\p{Mark}+/gu;

/** `text` without what TEXT-3 takes out, composed (NFC), without blank ends. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(unwanted, "")
    .normalize("NFC")
    .replace(piledUp, "$1")
    .trim();

/** Whether there is nothing in it that anybody could see. */
export const isBlank = (text: string): boolean =>
  !/[^\s\p{Default_Ignorable_Code_Point}\p{Mark}\u2800]/u.test(text);

/** A text of at most `max` characters; may be empty, which clears a field. */
export const text = (max: number) =>
  z.pipe(
    z.string().check(z.maxLength(max)),
    z.transform((value) => clean(value)),
  );

/** A text of one to `max` characters. */
export const someText = (max: number) => text(max).check(z.refine((value) => !isBlank(value)));

/** A text in one line. */
export const lineOfText = (max: number) =>
  z.pipe(
    z.string().check(z.maxLength(max)),
    z.transform((value) => clean(value).replace(/\s+/g, " ")),
  );

/** Somebody's display name: 1–40 characters in one line. */
export const displayName = lineOfText(40).check(z.refine((value) => !isBlank(value)));

/** How many people the facilitator would like in a group. */
export const groupSize = z.union([z.literal(3), z.literal(4), z.literal(5)]);
