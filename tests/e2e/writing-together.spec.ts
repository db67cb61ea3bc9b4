/** Several people at one board: whose text stays in the field, and what a laptop shows that several share. */
import { expect } from "@playwright/test";
import { writeWords } from "../../client/words/board.ts";
import { decisionWords } from "../../client/words/decision.ts";
import { roomWords } from "../../client/words/room.ts";
import { shippedCastings } from "../support/shipped-castings.ts";
import { Participant } from "./support/participant.ts";
import { groupViewOf, openWorkshop, threeInTurn, toTurn } from "./support/table.ts";
import { test } from "./support/test.ts";

test("what somebody types in a shared field stays, whatever the others save meanwhile (TEXT-2)", async ({
  newDevice,
  server,
}) => {
  const { workshop, ana, ben, at } = await threeInTurn(server.url, newDevice("Ana"), "decision");

  const page = await ana.at();
  const field = page.getByRole("textbox", { name: decisionWords.proposal });
  const toField = page.getByRole("button", { name: writeWords.typeForGroup });
  await expect(field.or(toField).first()).toBeVisible();
  if (await toField.isVisible()) await toField.click();
  await field.pressSequentially("Ship it");

  const bens = await ben.client.send("writeProposal", { ...at, text: "What Ben wrote", base: 0 });
  expect(bens).toMatchObject({ ok: true });
  // What Ben sends after it tells that it has arrived.
  await ben.client.send("writeNote", { ...at, kind: "option", text: "A later option", speaker: ben.seatId });
  await expect(page.getByText("A later option").first()).toBeVisible();
  await expect(field).toHaveValue("Ship it");
  await field.pressSequentially(" small");
  await expect(field).toHaveValue("Ship it small");

  const proposal = () => groupViewOf(ben).boards[0]?.proposal;
  await ben.client.until(() => proposal()?.value === "Ship it small", "what Ana wrote");
  expect(proposal()?.history.map(({ value }) => value)).toContain("What Ben wrote");
  workshop.close();
});

test("on a shared laptop a private fact is in the page only while it is held (LOOK-4)", async ({
  newDevice,
  server,
}) => {
  const facts = shippedCastings.flatMap(({ journey }) =>
    journey.steps.flatMap((step) => [step.productFact ?? [], step.engineeringFact ?? []].flat()),
  );
  const workshop = await openWorkshop(server.url);
  const ana = new Participant(await newDevice("the laptop"), "Ana", "engineering");
  await ana.join(workshop.joinCode);
  const ben = await ana.neighbour("Ben", "product");
  const chi = await workshop.join("Chi", "engineering");
  await toTurn(workshop.facilitator, chi, "need");

  let held = 0;
  for (const person of [ana, ben]) {
    const page = await person.at();
    const factsInPage = async () => {
      const text = await page.evaluate(() => document.documentElement.textContent ?? "");
      return facts.filter((fact) => text.includes(fact));
    };
    const role = await person.role();
    expect(await factsInPage()).toEqual([]);
    if (role !== "productManager" && role !== "engineer") continue;
    const button = page.getByRole("button", { name: roomWords.privateFact.peek(person.name) });
    await button.hover();
    await page.mouse.down();
    await expect.poll(factsInPage).toHaveLength(1);
    await page.mouse.up();
    await expect.poll(factsInPage).toEqual([]);
    held += 1;
  }
  expect(held).toBeGreaterThan(0);
  workshop.close();
});
