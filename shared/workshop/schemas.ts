/** The payload schemas that several commands share: ids, texts, names. Everything has a limit; unknown keys are refused. */
import * as z from "zod/mini";
import type { ClaimId, CommitmentId, GroupId, NoteId, SeatId, TradeOffKey } from "./ids.ts";

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

export const tradeOffKeySchema = z.pipe(
  z.string().check(z.regex(/^[a-z]{1,12}-[a-z0-9]{1,24}\/\d{1,2}$/)),
  z.transform((value) => value as TradeOffKey),
);

export const castingId = z.string().check(z.regex(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/));

/** A 0-based step slot. */
export const slot = z.int().check(z.minimum(0), z.maximum(11));

/** Control characters other than the line break, and those that change the direction of the text around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is this pattern's purpose
const unwanted = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** `text` without control characters, composed (NFC), without blank ends. */
export const clean = (text: string): string =>
  text.normalize("NFC").replace(/\r\n?/g, "\n").replace(unwanted, "").trim();

/** A text of at most `max` characters; may be empty, which clears a field. */
export const text = (max: number) =>
  z.pipe(
    z.string().check(z.maxLength(max)),
    z.transform((value) => clean(value)),
  );

/** A text of one to `max` characters. */
export const someText = (max: number) => text(max).check(z.refine((value) => value.length > 0));

/** A text in one line. */
export const lineOfText = (max: number) =>
  z.pipe(
    z.string().check(z.maxLength(max)),
    z.transform((value) => clean(value.replace(/\s+/g, " "))),
  );

/** Somebody's display name: 1–40 characters in one line. */
export const displayName = lineOfText(40).check(z.refine((value) => value.length > 0));

/** How many people the facilitator would like in a group. */
export const groupSize = z.union([z.literal(3), z.literal(4), z.literal(5)]);
