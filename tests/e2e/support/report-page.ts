/** The report as somebody reads it who took part, and the files that they take home. */
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { downloadWords, headWords } from "../../../client/words/report.ts";

export class ReportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async isOpen(): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1, name: headWords.whole })).toBeVisible();
  }

  /** What is in the file that the browser saves. */
  async download(format: keyof typeof downloadWords.formats): Promise<string> {
    const saved = this.page.waitForEvent("download");
    await this.page
      .getByRole("navigation", { name: downloadWords.title })
      .getByRole("button", { name: downloadWords.formats[format], exact: true })
      .click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
    return readFile(await file.path(), "utf8");
  }
}
