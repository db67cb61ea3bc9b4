/** Whoever types, or stands somewhere with the keyboard, keeps the place and the words whatever the others do (LOOK-6). */
import { expect, type Locator } from "@playwright/test";
import { optionWords, writeWords } from "../../client/words/board.ts";
import { tradeOffWords } from "../../client/words/decision.ts";
import { moveWords } from "../../client/words/room.ts";
import { roleOf } from "../../shared/workshop/assignment.ts";
import { groupOf, nextUntil } from "../support/live-room.ts";
import { ByKeyboard } from "./support/by-keyboard.ts";
import { groupViewOf, threeInTurn, toTurn } from "./support/table.ts";
import { test } from "./support/test.ts";

/** Where the caret is; null if the field has not the focus. */
const caretIn = (field: Locator) =>
  field.evaluate((element) =>
    element === document.activeElement && element instanceof HTMLTextAreaElement
      ? element.selectionStart
      : null,
  );

test("typing goes on where it was while colleagues write and the room is paused; a turn that ends takes neither words nor place", async ({
  newDevice,
  server,
}) => {
  const { workshop, ana, ben, at } = await threeInTurn(server.url, newDevice("Ana"), "options");
  const page = await ana.at();
  const keys = new ByKeyboard(page);
  const field = page.getByRole("textbox", { name: writeWords.label.option() });
  await field.focus();
  await page.keyboard.type("We could wait");
  for (const _ of "wait") await page.keyboard.press("ArrowLeft");
  await ben.client.send("writeNote", { ...at, kind: "option", text: "Ben’s own", speaker: ben.seatId });
  await expect(page.getByText(optionWords.hidden(1))).toBeVisible();
  await workshop.facilitator.send("pauseRoom", {});
  const next = page.getByRole("button", { name: moveWords.next.options });
  await expect(next).toBeDisabled();
  expect(await caretIn(field)).toBe("We could ".length);
  await page.keyboard.type("not ");
  await expect(field).toHaveValue("We could not wait");

  await keys.goTo(next);
  await page.keyboard.press("Enter");
  await workshop.facilitator.send("resumeRoom", {});
  await expect(next).toBeEnabled();
  await expect(next).toBeFocused();
  await keys.goTo(field, true);
  await toTurn(workshop.facilitator, ben, "decision");
  await expect(field).toHaveCount(0);
  await keys.keepsPlace();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const { revision } = groupViewOf(ben).turn ?? { revision: 0 };
  await ben.client.send("goBackTurn", { groupId: at.groupId, from: revision });
  await expect(field).toHaveValue("We could not wait");
  workshop.close();
});

test("whoever gets another role in the middle of a word sees so and loses no letter (LOOK-6)", async ({
  newDevice,
  server,
}) => {
  const { workshop, ana, ben, chi } = await threeInTurn(server.url, newDevice("Ana"), "options");
  const others = [ben, chi] as const;
  const page = await ana.at();
  const field = page.getByRole("textbox", { name: writeWords.label.option() });
  await field.focus();
  await page.keyboard.type("We could w");
  const anasRole = () => {
    const { seatIds, schedule } = groupViewOf(ben);
    const anasSeat = seatIds.find((id) => !others.some(({ seatId }) => seatId === id));
    return anasSeat && schedule[0] && roleOf(schedule[0], anasSeat);
  };
  const before = anasRole();
  // Whoever passes exchanges roles with somebody: with Ana at the second pass, if not at the first.
  for (const { client } of others) {
    if (anasRole() === before) await client.send("passRole", { groupId: groupOf(ben) });
    await ben.client.send("writeNote", {
      groupId: groupOf(ben),
      slot: 0,
      kind: "option",
      text: "A sign",
      speaker: ben.seatId,
    });
  }
  expect(anasRole()).not.toBe(before);
  await expect(ana.theSwitch()).toBeVisible();
  await page.keyboard.type("ait");
  await expect(field).toHaveValue("We could wait");
  await expect(ana.theSwitch()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(ana.theSwitch()).toHaveCount(0);
  expect(await caretIn(field)).toBe("We could wait".length);
  workshop.close();
});

test("a trade-off being written keeps caret and words while others change it, and is saved when the room moves on", async ({
  newDevice,
  server,
}) => {
  const { workshop, ana, ben, at } = await threeInTurn(server.url, newDevice("Ana"), "decision");
  const page = await ana.at();
  const keys = new ByKeyboard(page);
  const skip = page.getByRole("button", { name: /without a vote/ });
  await keys.goTo(skip);
  await page.keyboard.press("Enter");
  await keys.keepsPlace();
  const giveUp = page.getByRole("textbox", { name: tradeOffWords.ask.giveUp });
  const toField = page.getByRole("button", { name: writeWords.typeForGroup });
  await expect(giveUp.or(toField).first()).toBeVisible();
  if (await toField.isVisible()) {
    await keys.goTo(toField);
    await page.keyboard.press("Enter");
  }
  await keys.goTo(giveUp);
  await page.keyboard.type("a ledger");
  for (const _ of "ledger") await page.keyboard.press("ArrowLeft");
  await ben.client.send("chooseTradeOff", { ...at, choice: { field: "whoPays", value: ["support"] } });
  await ben.client.send("editTradeOff", { ...at, field: "gain", value: "peace at night", base: 0 });
  await expect(page.getByText("peace at night")).toBeVisible();
  expect(await caretIn(giveUp)).toBe("a ".length);
  await page.keyboard.type("tidy ");
  await expect(giveUp).toHaveValue("a tidy ledger");
  await nextUntil(workshop.facilitator, "deRole");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const written = () => groupViewOf(ben).boards[0]?.tradeOff.texts.giveUp?.value;
  await ben.client.until(() => written() === "a tidy ledger", "what Ana wrote");
  workshop.close();
});
