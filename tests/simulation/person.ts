/** Somebody in a simulation: where they sit, what their browser keeps, which pages they have open. */
import { type Kept, keptInMemory } from "../../client/connection/kept.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import type { Place } from "./line.ts";
import type { Page } from "./page.ts";

export type Role = "facilitator" | "stage" | "participant";

/** A browser with what it keeps and the token that opens the workshop in it. */
export interface Device {
  readonly storage: Kept;
  readonly token: string;
}

export class Person {
  readonly pages: Page[] = [];
  readonly #devices: Device[] = [];
  #inUse = 0;
  #seat: { readonly seatId: SeatId; readonly name: string } | undefined;
  /** Out of the room on purpose: nobody opens their page for them. */
  isOut = false;
  /** What they have typed and given, word by word. */
  readonly typed = new Set<string>();

  constructor(
    readonly role: Role,
    readonly place: Place,
    readonly wrapStorage: (storage: Kept) => Kept,
  ) {}

  get name(): string {
    return this.place.name;
  }

  get device(): Device {
    const device = this.#devices[this.#inUse];
    if (!device) throw new Error(`${this.name} has no device.`);
    return device;
  }

  get seatId(): SeatId | undefined {
    return this.#seat?.seatId;
  }

  /** As the server gave it, perhaps with a number. */
  get seatName(): string | undefined {
    return this.#seat?.name;
  }

  take(seat: { readonly seatId: SeatId; readonly name: string }): void {
    this.#seat = seat;
  }

  /** From now on they use another browser. */
  takeDevice(token: string): void {
    this.#inUse = this.#devices.push({ token, storage: this.wrapStorage(keptInMemory()) }) - 1;
  }

  /** The seat stays with the first device. */
  goBackToFirstDevice(): void {
    this.#inUse = 0;
  }

  openPages(): Page[] {
    return this.pages.filter(({ isOpen }) => isOpen);
  }

  /** Whether one of their browsers still has it: waiting, given back or in the tray. */
  keeps(word: string): boolean {
    return this.#devices.some(({ storage }) =>
      storage.keys("").some((key) => JSON.stringify(storage.read(key))?.includes(word)),
    );
  }
}
