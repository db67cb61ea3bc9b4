/** How a step works, in half a minute's reading: the four turns as wide as they last. */
import { silenceMs, turnMs } from "../../../shared/workshop/agenda.ts";
import { type Turn, turns } from "../../../shared/workshop/vocabulary.ts";
import { useRoom } from "../../store/use-view.ts";
import { lobbyWords } from "../../words/lobby.ts";
import { turnNames } from "../../words/vocabulary.ts";

const ground: Record<Turn, string> = {
  need: "bg-pm",
  constraint: "bg-eng",
  options: "bg-ink",
  decision: "bg-ink",
};

export function HowAStepWorks() {
  const stepMs = useRoom((room) => room.blocks.find((block) => block.kind === "step")?.plannedMs);
  if (stepMs === undefined || silenceMs(stepMs) <= 0) return null;
  const lengths = turnMs(stepMs);
  return (
    <section>
      <h2 className="display text-d26">{lobbyWords.howTitle}</h2>
      <p className="mt-1 text-ink2">{lobbyWords.howLead}</p>
      <ol
        className="mt-4 grid gap-x-1 gap-y-5 md:grid-cols-[var(--lengths)]"
        style={{ "--lengths": columns(lengths) }}
      >
        {turns.map((turn, place) => (
          <li key={turn} className="min-w-0 md:pr-4">
            <span aria-hidden className={`block h-2 ${ground[turn]}`} />
            <h3 className="mt-2 font-bold">{`${place + 1} ${turnNames[turn]}`}</h3>
            <p className="mt-1 text-15 leading-snug">{lobbyWords.turns[turn]}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const columns = (lengths: Record<Turn, number>): string =>
  turns.map((turn) => `minmax(9rem, ${lengths[turn] / 1000}fr)`).join(" ");
