/**
 * One participant's page. On a shared laptop several participants have the same page; each of them takes their turn at it
 * before doing anything, as people do.
 */
import { expect, type Locator, type Page } from "@playwright/test";
import { decisionWords } from "../../../client/words/decision.ts";
import { joinWords } from "../../../client/words/join.ts";
import { lobbyWords } from "../../../client/words/lobby.ts";
import { placeWords } from "../../../client/words/opening.ts";
import { roomWords } from "../../../client/words/room.ts";
import { disciplineNames } from "../../../client/words/vocabulary.ts";
import { roleNames } from "../../../shared/words/vocabulary.ts";
import { type Discipline, type Role, roles } from "../../../shared/workshop/vocabulary.ts";

export class Participant {
  readonly page: Page;
  readonly name: string;
  readonly discipline: Discipline;
  #sharesDevice = false;

  constructor(page: Page, name: string, discipline: Discipline) {
    this.page = page;
    this.name = name;
    this.discipline = discipline;
  }

  /** By the address behind the QR code. */
  async join(code: string): Promise<void> {
    await this.page.goto(`/join/${code}`);
    await this.giveName(this.name);
    await this.isInLobby();
  }

  /** Fills in the form at the door and asks for a seat; `name` may be one that is taken. */
  async giveName(name: string): Promise<void> {
    await this.page.getByLabel(joinWords.name).fill(name);
    await this.page.getByRole("radio", { name: disciplineNames[this.discipline] }).check();
    await this.page.getByRole("button", { name: joinWords.action }).click();
  }

  async isInLobby(): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1, name: this.name, exact: true })).toBeVisible();
  }

  /** Somebody else joins on this device, from the lobby. */
  async neighbour(name: string, discipline: Discipline): Promise<Participant> {
    const other = new Participant(this.page, name, discipline);
    await this.page.getByRole("link", { name: lobbyWords.another }).click();
    await other.giveName(name);
    await other.isInLobby();
    this.#sharesDevice = true;
    other.#sharesDevice = true;
    return other;
  }

  /** The page, with this person acting; whatever the switch of roles covers is uncovered. */
  async at(): Promise<Page> {
    if (this.#sharesDevice) {
      const tab = this.page
        .getByRole("group", { name: roomWords.switchSeat })
        .getByRole("button", { name: this.name, exact: true });
      await this.#dismissSwitch();
      await tab.click();
      await expect(tab).toHaveAttribute("aria-pressed", "true");
    }
    await this.#dismissSwitch();
    return this.page;
  }

  /** "Ana, you are the engineer": full screen for two seconds, gone at any key. */
  theSwitch(): Locator {
    return this.page.getByRole("dialog", { name: /, you are the / });
  }

  async #dismissSwitch(): Promise<void> {
    if (await this.theSwitch().isVisible()) await this.page.keyboard.press("Escape");
    await expect(this.theSwitch()).toHaveCount(0);
  }

  /** Where this person is sent to; says that they are there. */
  async goToTable(): Promise<number> {
    const page = await this.at();
    const heading = page.getByRole("heading", { level: 1, name: new RegExp(`^${placeWords.goTo}`) });
    const told = (await heading.textContent()) ?? "";
    await page.getByRole("button", { name: placeWords.here }).click();
    return Number(/\d+/.exec(told)?.[0]);
  }

  async role(): Promise<Role> {
    const page = await this.at();
    const told = page.getByRole("complementary").getByRole("heading", { level: 2 });
    await expect(told).toContainText(roomWords.inThisStep(""));
    const words = (await told.textContent()) ?? "";
    const role = roles.find((one) => words.endsWith(roleNames[one]));
    if (role === undefined) throw new Error(`${this.name} reads a role that is none: ${words}`);
    return role;
  }

  async press(name: string | RegExp): Promise<void> {
    const page = await this.at();
    await page.getByRole("button", { name, exact: typeof name === "string" }).click();
  }

  async write(label: string | RegExp, text: string): Promise<void> {
    const page = await this.at();
    await page.getByRole("textbox", { name: label, exact: typeof label === "string" }).fill(text);
  }

  /** A tap on one of a few answers. */
  async choose(question: string | RegExp, answer: string): Promise<void> {
    const page = await this.at();
    await page
      .getByRole("group", { name: question, exact: typeof question === "string" })
      .getByLabel(answer, { exact: true })
      .click();
  }

  /** In a part of the page, such as one trade-off among many. */
  async within(part: (page: Page) => Locator): Promise<Locator> {
    return part(await this.at());
  }

  /** Shows this many fingers. */
  async vote(fingers: number): Promise<void> {
    const page = await this.at();
    const hands = page.getByRole("group", { name: decisionWords.yourVote }).getByRole("radio");
    await hands.nth(fingers).click();
  }

  async sees(text: string | RegExp): Promise<void> {
    const page = await this.at();
    await expect(page.getByText(text).first()).toBeVisible();
  }

  async seesTitle(name: string | RegExp): Promise<void> {
    const page = await this.at();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  }
}
