/** What the persona does now, as the group judged it: the verdict that leads, and how the journey line bends by it. */
import { type Verdict, verdicts } from "../workshop/vocabulary.ts";

type Counts = Readonly<Record<Verdict, number>>;

/** REP-7: the verdict that most of the group gave; null on a tie and where nobody gave one. */
export function leadingVerdict(counts: Counts): Verdict | null {
  const most = Math.max(...verdicts.map((verdict) => counts[verdict]));
  const [only, another] = verdicts.filter((verdict) => counts[verdict] === most);
  return most > 0 && another === undefined ? (only ?? null) : null;
}

const shifts: Readonly<Record<Verdict, number>> = { stays: 1, grumbles: 0, leaves: -1 };

/**
 * REP-7: the line bends by the leading verdict: a persona who stays feels one better, one who leaves one worse, one who
 * grumbles the same; no verdict, or a tie, changes nothing. Never beyond −2 and 2.
 */
export function bent(feeling: number, counts: Counts): number {
  const leading = leadingVerdict(counts);
  return Math.max(-2, Math.min(2, feeling + (leading ? shifts[leading] : 0)));
}
