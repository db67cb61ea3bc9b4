/** The bill so far: who has paid, and how often. In a line during the decision, large between two steps. */

import { payerNames } from "../../../../shared/words/vocabulary.ts";
import { billWords } from "../../../words/room.ts";
import { useHere } from "../table.ts";
import { billOf } from "./bill.ts";

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

export function BillAtRotation() {
  const { group } = useHere();
  if (!group) return null;
  const bill = billOf(group);
  return (
    <section className="mt-5">
      <h2 className="text-16 font-bold">{billWords.soFar}</h2>
      {bill.length === 0 && <p className="mt-1 text-18 text-ink2">{billWords.nobody}</p>}
      <ul className="mt-2 flex flex-wrap gap-x-10 gap-y-3">
        {bill.map(([payer, times]) => (
          <li key={payer} className="flex items-baseline gap-2.5">
            <span className="display tnum text-d40 leading-none!">{billWords.times(times)}</span>
            <span className="text-18 font-semibold">{payerNames[payer]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
