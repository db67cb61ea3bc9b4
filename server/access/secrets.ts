/**
 * Makes and recognises what lets somebody in: keys, session tokens, join codes. Secrets leave this server once, when
 * they are minted; only their hashes are kept (ACCESS-1).
 */
import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { joinCodeAlphabet, joinCodeLength } from "../../shared/join-code.ts";

/** 192 bits in base64url: 32 characters that survive a link's fragment and a chat message. */
export const mintSecret = (): string => randomBytes(24).toString("base64url");

/** What is kept of a secret. Unsalted, because a minted secret cannot be guessed or looked up. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Every symbol is equally likely (`randomInt` rejects instead of taking a remainder). */
export function mintJoinCode(): string {
  return Array.from(
    { length: joinCodeLength },
    () => joinCodeAlphabet[randomInt(joinCodeAlphabet.length)],
  ).join("");
}

/**
 * A code as it is kept, from what somebody typed: in any case, in two halves, with spaces or hyphens of any kind.
 * Undefined if it cannot be a code at all.
 */
export function normaliseJoinCode(typed: string): string | undefined {
  const code = typed
    .normalize("NFKC")
    .replace(/[\s\p{Pd}_.·]/gu, "")
    .toUpperCase();
  const isCode =
    code.length === joinCodeLength && [...code].every((symbol) => joinCodeAlphabet.includes(symbol));
  return isCode ? code : undefined;
}

/** Compares what somebody typed with a secret, in a time that tells neither where they differ nor by how much. */
export const isSameSecret = (typed: string, secret: string): boolean =>
  timingSafeEqual(createHash("sha256").update(typed).digest(), createHash("sha256").update(secret).digest());
