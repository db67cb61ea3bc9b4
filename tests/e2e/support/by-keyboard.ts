/**
 * Somebody who uses a page by its keyboard alone: goes with Tab to what they want, as far as a sane order lets them, sees
 * where they are, and works it with the keys that its kind answers to.
 */
import { expect, type Locator, type Page } from "@playwright/test";

type Kind = Parameters<Page["getByRole"]>[0];

/** How often somebody presses Tab before they give up. */
const patience = 40;

export class ByKeyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes on with Tab, or back with Shift+Tab, until the focus is there. */
  async goTo(target: Locator, back = false): Promise<void> {
    await expect(target.first()).toBeAttached();
    const there = target.and(this.page.locator(":focus"));
    for (let tabs = 0; tabs <= patience; tabs += 1) {
      if ((await there.count()) > 0) {
        await this.seesFocus();
        return;
      }
      await this.page.keyboard.press(back ? "Shift+Tab" : "Tab");
    }
    throw new Error(`${patience} times Tab do not lead to ${target}.`);
  }

  async find(kind: Kind, name: string | RegExp): Promise<Locator> {
    const target = this.page.getByRole(kind, { name, exact: typeof name === "string" });
    await this.goTo(target);
    return target;
  }

  async press(name: string | RegExp, kind: Kind = "button"): Promise<void> {
    await this.find(kind, name);
    await this.page.keyboard.press("Enter");
  }

  /** Instead of what the field holds. */
  async write(label: string | RegExp, text: string): Promise<void> {
    await this.find("textbox", label);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.type(text);
  }

  /** Of radio buttons Tab reaches one, the arrows the others, and space chooses. */
  async choose(question: string | RegExp, answer: string | RegExp): Promise<void> {
    const group = this.page.getByRole("group", { name: question, exact: typeof question === "string" });
    await this.goTo(group.getByRole("radio"));
    const wanted = group.getByRole("radio", { name: answer, exact: typeof answer === "string" });
    const isThere = () => wanted.evaluate((radio) => radio === document.activeElement);
    const answers = await group.getByRole("radio").count();
    for (let arrows = 0; arrows < answers && !(await isThere()); arrows += 1) {
      await this.page.keyboard.press("ArrowRight");
    }
    await this.seesFocus();
    await this.page.keyboard.press("Space");
    // The last answer of all may end the question.
    const isChosenOrOver = () =>
      wanted.evaluateAll((radios) => radios.every((radio) => radio.matches(":checked")));
    await expect.poll(isChosenOrOver).toBe(true);
  }

  async check(question: string | RegExp, answer: string): Promise<void> {
    const group = this.page.getByRole("group", { name: question, exact: typeof question === "string" });
    const box = group.getByRole("checkbox", { name: answer, exact: true });
    await this.goTo(box);
    await this.page.keyboard.press("Space");
    await expect(box).toBeChecked();
  }

  /** The focus is somewhere in the page, not lost with something that went away. */
  async keepsPlace(): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  }

  /** What has the focus, or what stands for it, wears a ring or is turned into its opposite. */
  async seesFocus(): Promise<void> {
    await expect
      .poll(() =>
        this.page.evaluate(() => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return "nothing has the focus";
          const near = [focused, focused.closest("label"), ...(focused.parentElement?.children ?? [])];
          const hasRing = near.some((element) => {
            if (!element) return false;
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
          });
          const isTurned = focused.matches("[role=menuitem][data-highlighted], [role=dialog]");
          return hasRing || isTurned ? "seen" : `${focused.outerHTML.slice(0, 160)} shows no focus`;
        }),
      )
      .toBe("seen");
  }
}
