/**
 * A facilitator at the cockpit with a keyboard and no mouse: looks, answers whoever needs them with the keys that the
 * sheet of shortcuts names, and moves the room on when a part's time is over.
 */
import { expect, type Page } from "@playwright/test";
import { slipMs } from "../../../client/screens/cockpit/slips.ts";
import { scoreWords } from "../../../client/words/cockpit.ts";
import { groupLook } from "../../../client/words/groups.ts";
import { offerWords } from "../../../client/words/plan.ts";
import { moveWords, pennants, threadWords } from "../../../client/words/signals.ts";
import { surgeryWords } from "../../../client/words/surgery.ts";
import { ByKeyboard } from "./by-keyboard.ts";
import { type Card, focusedCard, type Glance, glanceAt, minutesInHand } from "./cockpit-glance.ts";

const lookEveryMs = 100;
/** Cards whose move would cost a late room time: they are put off instead. */
const canWait: readonly string[] = [pennants.behind, pennants.tooEasy];

export class AtDesk {
  readonly page: Page;
  readonly keys: ByKeyboard;
  /** When an offer was taken last, by the page's own time. */
  private tookAt = -slipMs;

  constructor(page: Page) {
    this.page = page;
    this.keys = new ByKeyboard(page);
  }

  glance(): Promise<Glance> {
    return glanceAt(this.page);
  }

  /** Looks again and again, and does what there is to do, until that is so. */
  async until(
    isSo: (glance: Glance) => boolean,
    act: (glance: Glance) => Promise<void> = () => Promise.resolve(),
    timeout = 60_000,
  ): Promise<void> {
    let seen: Glance | undefined;
    const look = async () => {
      seen = await this.glance();
      if (isSo(seen)) return true;
      await act(seen);
      return false;
    };
    await expect
      .poll(look, { timeout, intervals: [lookEveryMs], message: "what the facilitator waits for" })
      .toBe(true);
  }

  async isAt(name: string): Promise<void> {
    await this.until(({ block }) => block.startsWith(name));
    await this.keys.keepsPlace();
  }

  /** When the present part's time is over: N, and the part of this name begins. */
  async next(name: string): Promise<void> {
    await this.page.keyboard.press("n");
    await this.isAt(name);
  }

  async isOver(act?: (glance: Glance) => Promise<void>): Promise<void> {
    await this.until(({ secondsLeft }) => secondsLeft <= 0, act);
  }

  /** 1, and what the first offer promises is so. */
  async takeOffer({ offers, late }: Glance): Promise<void> {
    const [first] = offers;
    if (!first) return;
    // Twice in a moment would be taken for a slip.
    await this.page.waitForFunction(([at, ms]) => performance.now() - at > ms, [
      this.tookAt,
      slipMs,
    ] as const);
    await this.page.keyboard.press("1");
    this.tookAt = await this.page.evaluate(() => performance.now());
    if (first.startsWith("Drop")) {
      await this.keys.press(offerWords.ask.yes);
      await expect(this.page.getByRole("dialog")).toHaveCount(0);
    }
    await this.until((now) => now.late !== late || now.offers[0] !== first);
    await this.keys.keepsPlace();
  }

  /** Answers the most urgent card: W leads to what it suggests, Enter does it. */
  async answer(): Promise<void> {
    await this.page.keyboard.press("w");
    const card = await focusedCard(this.page);
    if (!card) return;
    if (canWait.includes(card.what)) await this.putOff(card);
    else await this.page.keyboard.press("Enter");
    if (card.what === pennants.silent) await this.writeToOpenGroup("How is it going? What holds you?");
    await this.until(({ cards }) => !isAmong(cards, card));
    await this.keys.keepsPlace();
  }

  /** In the menu beside the card that has the focus. */
  private async putOff({ what, whose }: Card): Promise<void> {
    const more = this.page.getByRole("button", { name: moveWords.more(what, whose), exact: true });
    await this.keys.goTo(more, true);
    await this.page.keyboard.press("Enter");
    await expect(this.page.getByRole("menu")).toBeVisible();
    await this.page.keyboard.type(moveWords.later.slice(0, 3));
    await this.page.keyboard.press("Enter");
  }

  async writeToOpenGroup(text: string): Promise<void> {
    await expect(this.page.getByRole("dialog")).toBeVisible();
    await this.keys.write(threadWords.label, text);
    await this.page.keyboard.press("Enter");
    await expect(this.page.getByRole("list", { name: threadWords.title })).toContainText(text);
    await this.leaveDialogue();
  }

  /** From the row of one of the two groups, through the sheet that tells what it means. */
  async merge(one: number, other: number): Promise<void> {
    const { keyboard } = this.page;
    await this.keys.press(new RegExp(`${scoreWords.open(groupLook(one).name)}$`));
    await this.keys.press(surgeryWords.menu(one));
    await expect(this.page.getByRole("menu")).toBeVisible();
    await keyboard.type(surgeryWords.mergeWith(other).slice(0, -2));
    await keyboard.press("Enter");
    const sheet = this.page.getByRole("dialog", { name: surgeryWords.title.merge(one, other) });
    await expect(sheet.getByText(surgeryWords.means)).toBeVisible();
    await this.keys.press(surgeryWords.yes.merge);
    await expect(sheet).toHaveCount(0);
    await this.leaveDialogue();
  }

  /** Gives what is in hand to the part that runs, until it ends as planned. */
  async spendWhatIsInHand(): Promise<void> {
    for (let inHand = minutesInHand(await this.glance()); inHand > 0; inHand -= 1) {
      const { secondsLeft } = await this.glance();
      await this.page.keyboard.press("+");
      await this.until((now) => now.secondsLeft > secondsLeft);
    }
  }

  private async leaveDialogue(): Promise<void> {
    await this.keys.keepsPlace();
    await this.page.keyboard.press("Escape");
    await expect(this.page.getByRole("dialog")).toHaveCount(0);
    await this.keys.keepsPlace();
  }
}

const isAmong = (cards: readonly Card[], { what, whose, evidence }: Card): boolean =>
  cards.some(
    (one) =>
      one.what === what &&
      one.whose === whose &&
      (what !== pennants.lateArrival || one.evidence === evidence),
  );
