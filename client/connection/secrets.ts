/**
 * Mints client ids, seat tokens and local ids. `crypto.getRandomValues` works without a secure context
 * (`crypto.randomUUID` does not), and a workshop in a room is often plain HTTP.
 */

/** `bytes` random bytes in base64url. */
function random(bytes: number): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return btoa(String.fromCharCode(...values))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** A seat's token: 192 bits. */
export const newSeatToken = (): string => random(24);
/** Names one page load. Lives in memory only, so that a duplicated tab gets another. */
export const newClientId = (): string => random(18);
/** Names something within this browser. */
export const newLocalId = (): string => random(9);
