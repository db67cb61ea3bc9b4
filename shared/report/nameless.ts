/**
 * Takes people's names out of what people wrote, for the edition that names nobody. It errs on the side of taking too
 * much: whoever releases that edition reads it first.
 */

/** Somebody on the roster, and what stands in the place of their name. */
export interface Unnamed {
  readonly name: string;
  readonly as: string;
}

/** Scripts that put no space between words: a name can stand in the middle of a run of letters. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * `text` with every name of `people`, whole or in part, in the place of which `as` stands; the same again after blanks,
 * hyphens and full stops is said once. Capitals and accents make no difference ("bjorn" is Björn). Of two with the same
 * name the first counts. Parts of a name in small letters ("de", "van") and figures ("Ana 2") are not names by themselves.
 */
export function nameless(text: string, people: readonly Unnamed[]): string {
  const whole = people.filter(({ name }) => unspaced.test(name) || !/\p{L}/u.test(name));
  const spaced = whole.reduce((rest, { name, as }) => rest.replaceAll(name.trim() || "\0", as), text);
  const parts = new Map<string, string>();
  for (const { name, as } of people)
    for (const part of partsOf(name)) if (!parts.has(part)) parts.set(part, as);
  return joined(
    spaced.replace(word, (found) => {
      const as = parts.get(folded(found));
      return as === undefined ? found : `\0${as}\0`;
    }),
  );
}

/** The parts of a name that tell who it is. */
function partsOf(name: string): string[] {
  const words = (name.match(word) ?? []).filter((part) => !/^\p{N}+$/u.test(part) && !unspaced.test(part));
  const telling = words.filter((part) => words.length === 1 || /^[^\p{Ll}]/u.test(part));
  return (telling.length > 0 ? telling : words).map(folded);
}

/** Without capitals and accents. */
const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** First and last name of one person are one: "\0the engineer\0 \0the engineer\0" becomes "the engineer". */
const joined = (text: string): string =>
  text.replace(/\0([^\0]*)\0(?:[\s.\-’'‑]+\0\1\0)+/g, "$1").replaceAll("\0", "");
