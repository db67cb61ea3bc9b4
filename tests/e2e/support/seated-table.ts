/** A group at its table: who holds which role in the present step, and the shortest way through a step. */
import { expect } from "@playwright/test";
import { decisionWords, tradeOffWords } from "../../../client/words/decision.ts";
import { moveWords } from "../../../client/words/room.ts";
import { payerNames } from "../../../shared/words/vocabulary.ts";
import type { Payer, Role } from "../../../shared/workshop/vocabulary.ts";
import type { Participant } from "./participant.ts";

/** Four people fill the first four roles. */
type Cast = Readonly<Record<Exclude<Role, "observer">, Participant>>;

export interface Decided {
  readonly decision: string;
  readonly giveUp: string;
  readonly whoPays: Payer;
}

export class SeatedTable {
  readonly people: readonly Participant[];
  /** As people are told where to go. */
  readonly number: number;

  constructor(people: readonly Participant[], number = 1) {
    this.people = people;
    this.number = number;
  }

  /** One after the other: two of them may share a page. */
  async each(act: (person: Participant) => Promise<void>): Promise<void> {
    for (const person of this.people) await act(person);
  }

  /** What people at a table call each other: the first name, unless two of them share it. */
  called({ name }: Participant): string {
    const first = firstName(name);
    const namesakes = this.people.filter((one) => firstName(one.name) === first);
    return namesakes.length > 1 ? name : first;
  }

  async roles(): Promise<ReadonlyMap<Role, Participant>> {
    const byRole = new Map<Role, Participant>();
    await this.each(async (person) => void byRole.set(await person.role(), person));
    return byRole;
  }

  /** Of a table of four. */
  async cast(): Promise<Cast> {
    const byRole = await this.roles();
    return {
      productManager: holder(byRole, "productManager"),
      engineer: holder(byRole, "engineer"),
      scribe: holder(byRole, "scribe"),
      customerVoice: holder(byRole, "customerVoice"),
    };
  }

  /** Talks everything through and types only what must be on record: every gate is soft. */
  async playInShort({ decision, giveUp, whoPays }: Decided): Promise<void> {
    const { productManager, scribe } = await this.cast();
    for (const turn of ["need", "constraint", "options"] as const) {
      await productManager.press(moveWords.next[turn]);
    }
    await scribe.write(decisionWords.proposal, decision);
    await scribe.press(decisionWords.skipVote);
    await scribe.write(tradeOffWords.ask.giveUp, giveUp);
    await scribe.choose(tradeOffWords.whoPays, payerNames[whoPays]);
    await scribe.press(tradeOffWords.record);
    await this.each((person) => person.sees(giveUp));
    await productManager.press(moveWords.next.decision);
    await expect(scribe.page.getByRole("button", { name: moveWords.back.rotate })).toBeVisible();
  }
}

export function holder(roles: ReadonlyMap<Role, Participant>, role: Role): Participant {
  const found = roles.get(role);
  if (!found) throw new Error(`Nobody at this table is the ${role}.`);
  return found;
}

const firstName = (name: string): string => name.split(" ")[0] ?? name;
