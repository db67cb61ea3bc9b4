/** Before the start: what is ready and what is worth a look, a line each with what to do. It never keeps anybody from starting. */
import { Check } from "lucide-react";
import { minuteMs, plannedMs, stepSlots } from "../../../../shared/workshop/agenda.ts";
import { type FlightFacts, type FlightLine, preFlight } from "../../../../shared/workshop/pre-flight.ts";
import { Pennant } from "../../../ui/pennant.tsx";
import { flightLine, flightWords } from "../../../words/pre-flight.ts";
import { type Cockpit, nameIn, useCockpit } from "../cockpit.ts";
import { proposedOf } from "./proposed.ts";
import { useStages } from "./use-stages.ts";

export function PreFlight() {
  const cockpit = useCockpit();
  const lines = preFlight(factsOf(cockpit, useStages()));
  const [toLookAt, fine] = [lines.filter(({ isFine }) => !isFine), lines.filter(({ isFine }) => isFine)];
  const words = (line: FlightLine) => flightLine(line, (id) => nameIn(cockpit.room, id));
  return (
    <section aria-labelledby="pre-flight" className="px-5 pt-6 lg:px-7">
      <div className="flex flex-wrap items-baseline gap-x-5">
        <h2 id="pre-flight" className="display text-d26">
          {flightWords.title}
        </h2>
        <p aria-live="polite" className="text-16 text-ink2">
          {toLookAt.length === 0 ? flightWords.allFine : flightWords.toLookAt(toLookAt.length)}
        </p>
      </div>
      {toLookAt.length > 0 && (
        <ul className="mt-2">
          {toLookAt.map((line) => (
            <li
              key={line.about}
              className="flex items-start gap-4 border-t border-line py-2 text-16 leading-snug"
            >
              <Pennant>{flightWords.look}</Pennant>
              <span className="min-w-0 wrap-anywhere">{words(line)}</span>
            </li>
          ))}
        </ul>
      )}
      {fine.length > 0 && (
        <details className="mt-1">
          <summary className="text-15 font-semibold">{flightWords.fine(fine.length)}</summary>
          <ul className="mt-1">
            {fine.map((line) => (
              <li key={line.about} className="flex items-start gap-3 py-1 text-15 leading-snug">
                <Check aria-hidden className="mt-0.5 size-4 shrink-0" />
                <span className="min-w-0 wrap-anywhere">{words(line)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function factsOf({ room, desk }: Cockpit, stages: number | null): FlightFacts {
  const proposed = proposedOf(room, desk);
  const areConfirmed = proposed ? proposed.isConfirmed : room.groupOrder.length > 0 ? true : null;
  const places = room.groupOrder.flatMap((id) => room.groups[id] ?? []);
  const isAsSeen = areConfirmed === true;
  return {
    people: Object.values(room.roster),
    groups: isAsSeen
      ? places.map(({ seatIds }) => seatIds)
      : (proposed?.groups ?? []).map(({ people }) => people.map(({ id }) => id)),
    schedules: isAsSeen
      ? places.map(({ id }) => (desk.groups[id]?.schedule ?? []).flatMap((one) => one ?? []))
      : [],
    areConfirmed,
    rotation: desk.settings.rotation,
    journeySteps: desk.castingOrder.flatMap((id) => desk.castings[id]?.journey.steps.length ?? []),
    slots: stepSlots(room.blocks),
    sumMs: plannedMs(room.blocks) + room.curveballMs + room.bufferMs,
    lengthMs: room.lengthMin * minuteMs,
    stages,
  };
}
