/** The people of a simulation and their pages: who joins, opens, closes, comes back, takes another device. */
import type { JoinRequest } from "../../shared/protocol.ts";
import { personAt } from "../support/play-people.ts";
import type { Bug } from "./bug.ts";
import type { Network } from "./network.ts";
import { Page } from "./page.ts";
import { Person, type Role } from "./person.ts";
import type { SimulatedServer } from "./server.ts";
import type { World } from "./world.ts";

export interface RoomParts {
  readonly world: World;
  readonly network: Network;
  readonly server: SimulatedServer;
  readonly workshopId: string;
  readonly joinCode: string;
  readonly bug: Bug | undefined;
  readonly onTold: (page: Page) => void;
}

/** How long somebody waits for the door's answer before they try again. */
const doorMs = 8_000;

export class Room {
  readonly people: Person[] = [];
  readonly #parts: RoomParts;
  #tokens = 0;

  constructor(parts: RoomParts) {
    this.#parts = parts;
  }

  newToken(): string {
    return `token-that-nobody-else-has-${String(++this.#tokens).padStart(4, "0")}`;
  }

  add(role: Role, name: string): Person {
    const { world, bug } = this.#parts;
    const place = { name, latencyMs: world.between(5, 120), isUp: true, isSilent: false };
    const person = new Person(role, place, bug?.storage ?? ((storage) => storage));
    person.takeDevice(this.newToken());
    this.people.push(person);
    return person;
  }

  /** Takes a seat, however often it has to be asked for, and opens a page. */
  join(index: number): Person {
    const { name, discipline } = personAt(index);
    const person = this.add("participant", name);
    const { token } = person.device;
    this.#askAtDoor(person, { token, name, discipline, whenTaken: "another" }, () => this.openPage(person));
    return person;
  }

  /** Says on a new device that the seat is theirs; the old one is put away. */
  changeDevice(person: Person): void {
    const seatName = person.seatName;
    if (seatName === undefined || person.openPages().length === 0) return;
    const token = this.newToken();
    this.#askAtDoor(person, { token, name: seatName, discipline: "other", whenTaken: "claim" }, () => {
      this.closePages(person, { isCrash: false });
      person.takeDevice(token);
      this.openPage(person);
    });
  }

  openPage(person: Person): void {
    const { world, network, workshopId, bug, onTold } = this.#parts;
    if (person.isOut) return;
    const { token, storage } = person.device;
    const page = new Page({
      world,
      name: `${person.name}'s page ${person.pages.length + 1}`,
      workshopId,
      kind: person.role === "participant" ? "seats" : person.role,
      tokens: () => [token],
      storage,
      wireFor: (process) => {
        const wire = network.wireAt(person.place, process);
        return bug?.wire?.(wire, world) ?? wire;
      },
      onTold,
      onOutdated: (outdated) => {
        this.closePage(outdated, false);
        world.after(100, world.outside, () => this.openPage(person));
      },
    });
    person.pages.push(page);
  }

  closePage(page: Page, isCrash: boolean): void {
    const { world, network } = this.#parts;
    if (!page.isOpen) return;
    if (!isCrash) page.session?.close();
    page.process.kill();
    network.pageDied(page.process, isCrash && world.happens(0.5));
  }

  closePages(person: Person, { isCrash }: { readonly isCrash: boolean }): void {
    for (const page of person.openPages()) this.closePage(page, isCrash);
  }

  comeBack(person: Person): void {
    person.isOut = false;
    if (person.openPages().length === 0) this.openPage(person);
  }

  #askAtDoor(person: Person, wish: Omit<JoinRequest, "code">, onAnswer: () => void): void {
    const { world, server, joinCode } = this.#parts;
    let isDone = false;
    const ask = (): void => {
      if (isDone) return;
      world.after(doorMs, world.outside, ask);
      const { life } = server;
      const { place } = person;
      if (!life || !place.isUp || place.isSilent) return;
      world.after(place.latencyMs, life.process, () => {
        life.seatPerson({ code: joinCode, ...wish }, place.name).then(
          (seating) =>
            world.after(place.latencyMs, world.outside, () => {
              if (isDone || seating.kind === "unavailable") return;
              isDone = true;
              if (seating.kind === "seated" && "seatId" in seating.answer) person.take(seating.answer);
              if (seating.kind === "seated") onAnswer();
            }),
          () => undefined,
        );
      });
    };
    ask();
  }
}
