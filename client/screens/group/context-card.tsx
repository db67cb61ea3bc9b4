/** What everyone at the table knows: the strategic context, and the journey's shared figures behind a fold. */
import { contextWords } from "../../words/room.ts";
import { StepFacts } from "./board/step-facts.tsx";
import { Fold } from "./fold.tsx";
import { useHere } from "./table.ts";

const facts = ["why", "metric", "competition", "market", "deadline"] as const;

export interface ContextCardProps {
  /** In one column, on a role's field. */
  readonly isOnField?: boolean;
  /** Behind its name, where there is no room for it. */
  readonly isFolded?: boolean;
  /** With the figures open too. */
  readonly isOpen?: boolean;
}

export function ContextCard({ isOnField = false, isFolded = false, isOpen = false }: ContextCardProps) {
  const { group, phase } = useHere();
  const journey = group?.casting?.journey;
  if (!journey) return null;
  const columns = isOnField ? "" : "sm:grid-cols-2 lg:grid-cols-3";
  const context = (
    <dl className={`grid gap-x-6 gap-y-2.5 text-15 leading-snug ${columns}`}>
      {facts.map((fact) => (
        <div key={fact} className={isOnField ? "grid grid-cols-[5rem_1fr] gap-3" : ""}>
          <dt className="text-ink2">{contextWords[fact]}</dt>
          <dd className="font-semibold">{journey.context[fact]}</dd>
        </div>
      ))}
    </dl>
  );
  const figures = (
    <dl className={`grid gap-x-6 gap-y-3 text-15 leading-snug ${columns}`}>
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
  );
  const step = phase === "step" && (
    <Fold name={contextWords.thisStep}>
      <StepFacts />
    </Fold>
  );
  const data = (
    <Fold name={contextWords.data} isOpen={isOpen}>
      {figures}
    </Fold>
  );
  return (
    <section aria-label={contextWords.title} className={isOnField ? "border-t border-line pt-3" : ""}>
      {isFolded ? (
        <Fold name={contextWords.title}>
          {context}
          <div className="mt-2">{step}</div>
          {data}
        </Fold>
      ) : (
        <>
          <div className="pt-2 pb-2">{context}</div>
          {step}
          {data}
        </>
      )}
    </section>
  );
}
