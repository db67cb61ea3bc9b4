/** The projector's page: opened by its link, and read from the back row. */
import { expect, type Locator, type Page } from "@playwright/test";
import { joinWords, newsWords } from "../../../client/words/stage.ts";

export class Stage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(link: string): Promise<void> {
    await this.page.goto(link);
    await expect(this.page).not.toHaveURL(/#/);
  }

  /** The join code, as a screen reader is told it; the projector shows the same in two halves. */
  async joinCode(): Promise<string> {
    const heading = this.heading(new RegExp(`^${joinWords.code("")}`));
    const told = (await heading.textContent()) ?? "";
    return told.replace(joinWords.code(""), "").replaceAll(" ", "");
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole("heading", { level: 1, name });
  }

  async isPaused(): Promise<boolean> {
    return this.page.getByText(newsWords.pausedAbout).isVisible();
  }
}
