/** How a text is taken out of a stored event's data. */

/**
 * What stands where a text was removed. It is a string, so that an old event keeps its shape and still replays, and
 * not an empty one, so that readers see that something was here.
 */
export const removedText = "[removed]";

/**
 * Replaces the text at `path` inside `data`, which is changed in place. False, and nothing changed, if there is no
 * text there; inherited properties are not followed.
 */
export function removeText(data: unknown, path: readonly (string | number)[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined || typeof data !== "object" || data === null) return false;
  const property = Object.getOwnPropertyDescriptor(data, key);
  if (rest.length > 0) return removeText(property?.value, rest);
  if (typeof property?.value !== "string") return false;
  Object.defineProperty(data, key, { ...property, value: removedText });
  return true;
}
