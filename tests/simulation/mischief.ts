/** What goes wrong around people and the server in a storm, besides the small faults of weather.ts. */
import type { Direction } from "./line.ts";
import type { Network } from "./network.ts";
import type { Person } from "./person.ts";
import type { Room } from "./room.ts";
import type { SimulatedServer } from "./server.ts";
import type { Mischief, Weather } from "./weather.ts";
import type { World } from "./world.ts";

export interface MischiefParts {
  readonly world: World;
  readonly weather: Weather;
  readonly network: Network;
  readonly server: SimulatedServer;
  readonly room: Room;
}

/** How long the server may be away: mostly short, at times long enough to be noticed (CLOCK-5). */
const downMs = (world: World): number =>
  world.happens(0.2) ? world.between(31_000, 50_000) : world.about(2_000);

const all: { readonly [Kind in Mischief]: (parts: MischiefParts, person: Person) => void } = {
  "a connection is lost": ({ world, network }, person) => {
    for (const page of person.openPages()) {
      for (const line of network.linesOf(page.process))
        line.sever(world.between(0, 500), world.between(0, 500));
    }
  },
  "a connection flaps": (parts, person) => {
    for (let time = 0; time < 4; time += 1)
      parts.world.after(time * 900, parts.world.outside, () => all["a connection is lost"](parts, person));
  },
  "somebody's network is away": (parts, person) => {
    const { world } = parts;
    person.place.isUp = false;
    all["a connection is lost"](parts, person);
    world.after(world.about(8_000), world.outside, () => {
      person.place.isUp = true;
    });
  },
  "nothing comes through from somebody": (parts, person) => silence(parts, person, "up"),
  "nothing comes through to somebody": (parts, person) => silence(parts, person, "down"),
  "somebody reloads": ({ room }, person) => {
    room.closePages(person, { isCrash: false });
    room.openPage(person);
  },
  "somebody's page crashes": ({ room, world }, person) => {
    room.closePages(person, { isCrash: true });
    world.after(world.about(3_000), world.outside, () => room.openPage(person));
  },
  "somebody closes the page and comes back": ({ room, world }, person) => {
    room.closePages(person, { isCrash: world.happens(0.3) });
    person.isOut = true;
    world.after(world.about(20_000), world.outside, () => room.comeBack(person));
  },
  "somebody opens a second tab": ({ room }, person) => {
    if (person.openPages().length === 1) room.openPage(person);
  },
  "somebody closes a second tab": ({ room }, person) => {
    const [page, other] = person.openPages();
    if (page && other) room.closePage(page, false);
  },
  "somebody goes on with another device": ({ room }, person) => {
    if (person.role === "participant") room.changeDevice(person);
  },
  "storage is away for a while": ({ world, server }) => {
    server.isStorageAway = true;
    world.after(world.about(4_000), world.outside, () => {
      server.isStorageAway = false;
    });
  },
  "the server stops and starts": ({ world, server }) => server.restart(downMs(world)),
  "the server dies": ({ world, server }) => server.crash(downMs(world), world.happens(0.3)),
  "the server's machine sleeps": ({ world, server }) => {
    const process = server.life?.process;
    if (process) process.asleepUntil = world.now + downMs(world);
  },
  "everybody goes for lunch": ({ world, room }) => {
    const backMs = world.between(310_000, 420_000);
    for (const person of room.people) {
      room.closePages(person, { isCrash: false });
      person.isOut = true;
      world.after(backMs + world.about(5_000), world.outside, () => room.comeBack(person));
    }
  },
};

function silence({ world, network }: MischiefParts, person: Person, direction: Direction): void {
  person.place.isSilent = true;
  for (const page of person.openPages()) {
    for (const line of network.linesOf(page.process)) line.cut(direction);
  }
  world.after(world.about(8_000), world.outside, () => {
    person.place.isSilent = false;
  });
}

export function makeMischief(parts: MischiefParts): void {
  const { world, weather, room } = parts;
  const kind = weather.draw();
  const person = world.pick(room.people);
  if (!person) return;
  weather.count(kind);
  all[kind](parts, person);
}
