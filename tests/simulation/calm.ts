/**
 * The calm after a storm: everything is mended, hands are still, and what the storm left behind has to come right by
 * itself within a minute and a half. Then everything is looked at.
 */

import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { Court } from "./laws.ts";
import type { Page } from "./page.ts";
import type { Person } from "./person.ts";
import type { Room } from "./room.ts";
import type { SimulatedServer } from "./server.ts";
import type { Truth } from "./truth.ts";
import type { ViewLaws } from "./view-laws.ts";
import type { World } from "./world.ts";

export interface CalmParts {
  readonly world: World;
  readonly server: SimulatedServer;
  readonly room: Room;
  readonly truth: Truth;
  readonly court: Court;
  readonly views: ViewLaws;
  readonly workshopId: WorkshopId;
}

/** What the slowest of all retries and pauses add up to. */
export const drainedWithinMs = 90_000;
/** Longer than it takes to be marked away. */
export const restMs = 25_000;
/** Mends everything and has everybody come back, but for one who stays away. */
export function mend({ world, server, room }: CalmParts): void {
  server.isStorageAway = false;
  const absent = world.happens(0.4) ? world.pick(room.people) : undefined;
  for (const person of room.people) {
    person.place.isUp = true;
    person.place.isSilent = false;
    if (hasDeclinedClaim(person)) {
      room.closePages(person, { isCrash: false });
      person.goBackToFirstDevice();
    }
    if (person === absent && person.role === "participant") {
      room.closePages(person, { isCrash: false });
      person.isOut = true;
    } else room.comeBack(person);
  }
}

const hasDeclinedClaim = (person: Person): boolean =>
  person
    .openPages()
    .some(({ session }) =>
      session?.store.getState().identities.some((one) => one.kind === "claim" && one.status === "declined"),
    );

/** What is not in order yet; nothing if all is. */
export function unrest({ server, room, truth }: CalmParts): string[] {
  const pages = room.people.flatMap((person) => person.openPages());
  const noisy = pages.filter(({ isQuiet }) => !isQuiet).map(describe);
  const orphans = room.people.flatMap((person) =>
    person.openPages().length === 0
      ? []
      : person.device.storage.keys("counterpart:queue:").map((key) => `${person.name} keeps ${key}`),
  );
  const late = pages.filter(
    ({ session }) => Math.max(0, ...Object.values(session?.confirmed.positions ?? {})) > truth.seq,
  );
  return [
    ...(server.isWell ? [] : ["the server is not there or sleeps"]),
    ...noisy,
    ...orphans,
    ...late.map(describe),
  ];
}

function describe({ parts, session }: Page): string {
  const state = session?.store.getState();
  return `${parts.name} is ${state?.status ?? "not there"} and ${state?.waiting ?? 0} wait`;
}

/** To be called when nothing is on its way to anybody. */
export function judge({ server, room, truth, court, views, workshopId }: CalmParts): void {
  const live = server.life?.spine.workshops.peek(workshopId);
  if (live) views.expectReplayed(live.state);
  for (const person of room.people) {
    for (const page of person.openPages()) views.expectNews(page);
    for (const word of person.typed) {
      const isSafe = truth.written.has(word) || person.keeps(word);
      court.expect("nothing typed is lost", isSafe, () => `${person.name} typed ${word}`);
    }
  }
  const seated = room.people.flatMap((person) =>
    person.openPages().flatMap(({ session }) => session?.store.getState().seats ?? []),
  );
  for (const seat of Object.values(truth.state.seats)) {
    if (seat.status !== "here") continue;
    const isAway = seat.awaySince !== null;
    court.expect(
      "whoever is away is marked so, and nobody else",
      isAway !== seated.includes(seat.id),
      () => `${seat.name} is ${isAway ? "" : "not "}marked away`,
    );
  }
}
