/** The facilitator's pages: home with its one click, then the cockpit. Speaks the cockpit's words. */
import { expect, type Locator, type Page } from "@playwright/test";
import { askWords, barWords } from "../../../client/words/cockpit.ts";
import { closeWords, endedWords, galleryWords } from "../../../client/words/cockpit-debrief.ts";
import { doorWords, dragWords, groupingWords } from "../../../client/words/cockpit-people.ts";
import { groupLook } from "../../../client/words/groups.ts";
import { homeWords } from "../../../client/words/home.ts";

export class Facilitator {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async startWithDefaults(): Promise<void> {
    await this.page.goto("/");
    await this.page.getByRole("button", { name: homeWords.run.start }).click();
    await expect(this.page.getByRole("heading", { name: doorWords.title })).toBeVisible();
  }

  async stageLink(): Promise<string> {
    const link = await this.page.getByRole("link", { name: doorWords.stage }).getAttribute("href");
    if (link === null) throw new Error("The cockpit shows no link to the stage.");
    return link;
  }

  /** As it is shown at the door, in two halves. */
  async joinCode(): Promise<string> {
    const shown = this.page
      .getByRole("region", { name: doorWords.title })
      .getByRole("paragraph")
      .filter({ hasText: doorWords.code });
    return ((await shown.textContent()) ?? "").replace(doorWords.code, "").trim();
  }

  workshopId(): string {
    return new URL(this.page.url()).pathname.split("/").at(-1) ?? "";
  }

  async start(): Promise<void> {
    await this.page.getByRole("button", { name: barWords.start, exact: true }).click();
  }

  /** To the block of this name, which is the next one. */
  async next(name: string): Promise<void> {
    await this.page.getByRole("button", { name: barWords.next(name), exact: true }).click();
    await this.isAt(name);
  }

  async back(name: string): Promise<void> {
    await this.page.getByRole("button", { name: barWords.back(name), exact: true }).click();
    await this.isAt(name);
  }

  /** What the bar says; of a step it also says of how many. */
  async isAt(name: string): Promise<void> {
    await expect(this.page.getByRole("banner").getByRole("heading", { level: 1 })).toContainText(name);
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  /** What is left of the block, in seconds. */
  async secondsLeft(blockName: string): Promise<number> {
    const digits =
      (await this.page.getByRole("timer", { name: barWords.leftIn(blockName) }).textContent()) ?? "";
    const [minutes = 0, seconds = 0] = digits.replace("−", "-").split(":").map(Number);
    return minutes * 60 + seconds;
  }

  /** Somebody in the proposal: dragged by the line, moved by the menu beside it. */
  person(name: string): Locator {
    return this.page
      .getByRole("region", { name: groupingWords.title })
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("button", { name: groupingWords.moveTo(name), exact: true }) })
      .filter({ hasNot: this.page.getByRole("listitem") });
  }

  /** The proposed group of this table. */
  proposed(table: number): Locator {
    return this.page
      .getByRole("region", { name: groupingWords.title })
      .getByRole("listitem")
      .filter({ hasText: groupLook(table).name })
      .filter({ has: this.page.getByRole("list") });
  }

  /** Who is proposed for this table. */
  async namesAt(table: number): Promise<string[]> {
    const people = this.proposed(table).getByRole("listitem").getByRole("strong");
    return (await people.allTextContents()).map((name) => name.trim());
  }

  /** By arrow keys, from group to group, as somebody does who uses no mouse. */
  async dragByKeyboard(name: string, arrow: "ArrowLeft" | "ArrowRight", to: number): Promise<void> {
    const { keyboard } = this.page;
    const announced = (text: string) => this.page.getByText(text, { exact: false });
    await this.person(name)
      .getByRole("button", { name: new RegExp(`^${name} `) })
      .focus();
    await keyboard.press("Space");
    await this.sees(groupingWords.dropHere);
    await keyboard.press(arrow);
    await expect(announced(`${name} over ${groupLook(to).name}.`)).toBeAttached();
    await keyboard.press("Space");
    await expect(announced(dragWords.dropped(name, groupLook(to).name))).toBeAttached();
    await expect.poll(() => this.namesAt(to)).toContain(name);
  }

  /** By the menu beside the name, from the keyboard too. */
  async moveByMenu(name: string, to: number): Promise<void> {
    await this.person(name)
      .getByRole("button", { name: groupingWords.moveTo(name) })
      .press("Enter");
    await this.page.getByRole("menuitem", { name: new RegExp(`^${groupLook(to).name}`) }).press("Enter");
    await expect.poll(() => this.namesAt(to)).toContain(name);
  }

  async openGallery(): Promise<void> {
    await this.press(galleryWords.open);
    await this.press(galleryWords.ask.yes);
    await expect(this.page.getByRole("heading", { name: galleryWords.title })).toBeVisible();
  }

  async end(): Promise<void> {
    await this.press(closeWords.end);
    await this.press(askWords.end.yes);
    await expect(this.page.getByRole("heading", { name: endedWords.title })).toBeVisible();
  }
}
