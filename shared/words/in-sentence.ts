/** Fitting what people wrote as sentences of their own into a sentence, on screens and in the report. */
import { inClause } from "./in-clause.ts";

/**
 * A text as it stands inside the sentence: without its own full stop and its capital ("API" and names in `keep` have
 * theirs), or in quotation marks if it was spoken as a sentence.
 */
export function inSentence(text: string, { isSpoken = false, keep = [] }: InSentence = {}): string {
  const parts = text.trim().split(/[.]?; /);
  if (!isSpoken && parts.length > 1) return parts.map((part) => inSentence(part, { keep })).join("; ");
  const bare = inClause(text);
  if (!/^\p{Lu}/u.test(bare)) return bare;
  if (isSpoken) return `“${bare}”`;
  const isName =
    /^(I\b|\p{Lu}\P{Ll})/u.test(bare) || keep.some((name) => name !== "" && bare.startsWith(name));
  return isName && !/^A /.test(bare) ? bare : bare.charAt(0).toLocaleLowerCase("en") + bare.slice(1);
}

export interface InSentence {
  readonly isSpoken?: boolean;
  /** Names that begin with a capital. */
  readonly keep?: readonly string[];
}
