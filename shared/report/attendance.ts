/** Who was there: counts by discipline, and names for what people wrote. */
import type { SeatId } from "../workshop/ids.ts";
import type { WorkshopState } from "../workshop/state.ts";
import { type Discipline, disciplines } from "../workshop/vocabulary.ts";

export interface Attendance {
  /** People, bots not among them. */
  readonly total: number;
  readonly byDiscipline: Readonly<Record<Discipline, number>>;
  readonly bots: number;
}

/** Somebody as the report names them. */
export interface Named {
  readonly seatId: SeatId;
  readonly name: string;
}

/** REP-3: everybody who was in it and was not removed from it; bots are counted by themselves. */
export function attendance(state: WorkshopState): Attendance {
  const came = Object.values(state.seats).filter(({ status }) => status === "here" || status === "left");
  const people = came.filter((seat) => !seat.isBot);
  const counts = disciplines.map(
    (of) => [of, people.filter((seat) => seat.discipline === of).length] as const,
  );
  return {
    total: people.length,
    byDiscipline: Object.fromEntries(counts) as Record<Discipline, number>,
    bots: came.length - people.length,
  };
}

/** REP-4: whoever left or was removed stays credited with what they did. */
export const named = (state: WorkshopState, seatId: SeatId): Named => ({
  seatId,
  name: state.seats[seatId]?.name ?? "",
});
