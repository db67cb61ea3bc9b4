/** The bill so far, in a line: who has paid, and how often. */
import { billWords } from "../../words/participant.ts";
import { payerNames } from "../../words/vocabulary.ts";
import { billOf } from "./bill.ts";
import { useHere } from "./table.ts";

export function Bill() {
  const { group } = useHere();
  if (!group) return null;
  const bill = billOf(group);
  return (
    <p className="text-16 text-ink">
      {billWords.soFar}:{" "}
      <strong>{bill.length > 0 ? billWords.order(bill, payerNames) : billWords.nobody}</strong>
    </p>
  );
}
