/** What everyone at the table knows: the strategic context, and the journey's shared figures behind a fold. */
import { ChevronDown } from "lucide-react";
import { contextWords } from "../../words/participant.ts";
import { useHere } from "./table.ts";

const facts = ["why", "metric", "competition", "market", "deadline"] as const;

export function ContextCard({
  isOnField = false,
  isOpen = false,
}: {
  readonly isOnField?: boolean;
  readonly isOpen?: boolean;
}) {
  const { group } = useHere();
  const journey = group?.casting?.journey;
  if (!journey) return null;
  return (
    <section aria-label={contextWords.title} className={isOnField ? "border-t border-line pt-5" : ""}>
      <dl
        className={`grid gap-x-6 gap-y-2.5 text-15 leading-snug ${isOnField ? "" : "sm:grid-cols-2 lg:grid-cols-3"}`}
      >
        {facts.map((fact) => (
          <div key={fact} className={isOnField ? "grid grid-cols-[5rem_1fr] gap-3" : ""}>
            <dt className="text-ink2">{contextWords[fact]}</dt>
            <dd className="font-semibold">{journey.context[fact]}</dd>
          </div>
        ))}
      </dl>
      <details className="group mt-4" open={isOpen}>
        <summary className="flex min-h-10 w-fit list-none items-center gap-2 text-15 font-bold [&::-webkit-details-marker]:hidden">
          {contextWords.data}
          <ChevronDown aria-hidden className="size-4 group-open:rotate-180" strokeWidth={2.5} />
        </summary>
        <dl
          className={`mt-1 grid gap-x-6 gap-y-3 text-15 leading-snug ${isOnField ? "" : "sm:grid-cols-2 lg:grid-cols-3"}`}
        >
          {journey.dataCard.map(({ label, value, note }) => (
            <div key={label} className="border-t border-line pt-2">
              <dt>{label}</dt>
              <dd>
                <strong className="display tnum block text-d26 leading-tight!">{value}</strong>
                {note && <span className="text-ink2">{note}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
