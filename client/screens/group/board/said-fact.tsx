/** A private fact once it has been spoken: on the board of its side, known to all. */
import { boardWords } from "../../../words/board.ts";
import { useTable } from "../table.ts";

export function SaidFact({ kind }: { readonly kind: "need" | "constraint" }) {
  const { board } = useTable();
  const fact = kind === "need" ? board.saidFacts.productManager : board.saidFacts.engineer;
  if (!fact) return null;
  return (
    <div className="border-t border-dashed border-line3 pt-3">
      <h3 className="text-14 text-ink2">{boardWords.saidFact}</h3>
      <p className="mt-1 text-16 leading-snug font-semibold">{fact}</p>
    </div>
  );
}
