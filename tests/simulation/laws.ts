/** What has to hold in every simulation, whatever strikes, and the record of what did not. */

export const laws = [
  "what is acknowledged is durable",
  "nothing is carried out twice",
  "what is published is durable",
  "the sender hears first",
  "nobody is sent what is not theirs",
  "a view is a cut of the state",
  "positions never go back",
  "replaying the log gives the live state",
  "what is due happens",
  "an outage is noticed",
  "whoever is away is marked so, and nobody else",
  "nothing typed is lost",
  "in a calm everything drains",
  "nothing breaks",
] as const;

export type Law = (typeof laws)[number];

export interface Violation {
  readonly law: Law;
  readonly detail: string;
}

/** Keeps the first one: what comes after it may only follow from it. */
export class Court {
  #violation: Violation | undefined;

  get violation(): Violation | undefined {
    return this.#violation;
  }

  accuse(law: Law, detail: string): void {
    this.#violation ??= { law, detail };
  }

  expect(law: Law, holds: boolean, detail: () => string): void {
    if (!holds) this.accuse(law, detail());
  }
}
