/** Turning what people write on notes into parts of a sentence. */

export const withoutStop = (text: string): string => text.trim().replace(/[.;,\s]+$/, "");

/** In the words of whoever said it. Quotation marks inside become single ones. */
export const quoted = (text: string): string => `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;

/** How imperatives that options begin with become nouns: "Let him in" is a choice of "letting him in". */
const gerunds: Readonly<Record<string, string>> = {
  ask: "asking",
  book: "booking",
  build: "building",
  check: "checking",
  cover: "covering",
  decide: "deciding",
  do: "doing",
  guess: "guessing",
  have: "having",
  hold: "holding",
  keep: "keeping",
  launch: "launching",
  leave: "leaving",
  let: "letting",
  lock: "locking",
  move: "moving",
  offer: "offering",
  pay: "paying",
  say: "saying",
  send: "sending",
  show: "showing",
  speak: "speaking",
  take: "taking",
  try: "trying",
  wait: "waiting",
};

/** An option as the object of "we chose": a gerund where it is an imperative, else in quotation marks. */
export function asChoice(option: string): string {
  const text = withoutStop(option);
  const [first = ""] = text.split(" ");
  const gerund = gerunds[first.toLowerCase()];
  return gerund
    ? `${gerund}${text.slice(first.length).replace(gerundLink, (_, link, verb) => `${link} ${gerunds[verb]}`)}`
    : quoted(text);
}

/** "…, and say by when" has to follow its first verb: "…, and saying by when". */
const gerundLink = new RegExp(`(\\band|, then) (${Object.keys(gerunds).join("|")})\\b`, "g");

/** The other options: "a, b, or c". */
export const listed = (options: readonly string[]): string => options.join(", or ");
