/** A whole workshop by keyboard alone, as facilitator and as participants: nothing in it needs a pointer (LOOK-6). */
import { expect } from "@playwright/test";
import { boardWords, optionWords, writeWords } from "../../client/words/board.ts";
import { askWords, barWords } from "../../client/words/cockpit.ts";
import {
  closeWords,
  discussionWords as cockpitDiscussionWords,
  dotsWords,
  endedWords,
  galleryWords,
} from "../../client/words/cockpit-debrief.ts";
import { doorWords, dragWords, groupingWords } from "../../client/words/cockpit-people.ts";
import {
  commitmentWords,
  deRoleWords,
  discussionWords,
  dotWords,
  takeAwayWords,
  timelineWords,
} from "../../client/words/debrief.ts";
import { decisionWords, tradeOffWords } from "../../client/words/decision.ts";
import { groupLook } from "../../client/words/groups.ts";
import { homeWords } from "../../client/words/home.ts";
import { joinWords } from "../../client/words/join.ts";
import { placeWords } from "../../client/words/opening.ts";
import { moveWords } from "../../client/words/room.ts";
import { instructions } from "../../client/words/turns.ts";
import { borrowingNames, disciplineNames } from "../../client/words/vocabulary.ts";
import { payerNames, themeNames } from "../../shared/words/vocabulary.ts";
import { blocks } from "./support/blocks.ts";
import { ByKeyboard } from "./support/by-keyboard.ts";
import { Facilitator } from "./support/facilitator.ts";
import { Participant } from "./support/participant.ts";
import { ReportPage } from "./support/report-page.ts";
import { holder, SeatedTable } from "./support/seated-table.ts";
import { test } from "./support/test.ts";

test("a facilitator and three participants go from the first page to the report without a pointer", async ({
  newDevice,
}) => {
  const facilitator = new Facilitator(await newDevice("the facilitator"));
  const desk = new ByKeyboard(facilitator.page);
  const people = [
    new Participant(await newDevice("Ana"), "Ana", "engineering"),
    new Participant(await newDevice("Ben"), "Ben", "product"),
    new Participant(await newDevice("Chi"), "Chi", "design"),
  ];
  const table = new SeatedTable(people);
  const keys = new Map(people.map((person) => [person, new ByKeyboard(person.page)]));
  const by = (person: Participant): ByKeyboard => keys.get(person) ?? new ByKeyboard(person.page);
  const next = async (name: string) => {
    await desk.press(barWords.next(name));
    await facilitator.isAt(name);
    await desk.keepsPlace();
  };

  const code = await test.step("the facilitator opens a workshop", async () => {
    await facilitator.page.goto("/");
    await desk.press(homeWords.run.start);
    await expect(facilitator.page.getByRole("heading", { name: doorWords.title })).toBeVisible();
    await desk.keepsPlace();
    return facilitator.joinCode();
  });

  await test.step("three people type the code, a name and their real job", async () => {
    for (const person of people) {
      const { page } = person;
      await page.goto("/");
      await expect(page.getByRole("textbox", { name: homeWords.join.label })).toBeFocused();
      await page.keyboard.type(code);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("textbox", { name: joinWords.name })).toBeFocused();
      await page.keyboard.type(person.name);
      await by(person).choose(joinWords.discipline, disciplineNames[person.discipline]);
      await by(person).press(joinWords.action);
      await person.isInLobby();
      await by(person).keepsPlace();
    }
  });

  await test.step("groups are proposed, changed by the menu and by dragging with arrow keys, and confirmed", async () => {
    const { page } = facilitator;
    await desk.press(groupingWords.propose);
    await expect.poll(() => facilitator.namesAt(1)).toHaveLength(3);
    await desk.press(groupingWords.moveTo("Ana"));
    await desk.seesFocus();
    await page.keyboard.type(groupingWords.newGroup.slice(0, 3));
    await expect(page.getByRole("menuitem", { name: groupingWords.newGroup })).toBeFocused();
    await desk.seesFocus();
    await page.keyboard.press("Enter");
    await expect.poll(() => facilitator.namesAt(2)).toEqual(["Ana"]);
    await desk.keepsPlace();
    await desk.find("button", /^Ana /);
    await page.keyboard.press("Space");
    await expect(page.getByText(groupingWords.dropHere).first()).toBeVisible();
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByText(`Ana over ${groupLook(1).name}.`)).toBeAttached();
    await page.keyboard.press("Space");
    await expect(page.getByText(dragWords.dropped("Ana", groupLook(1).name))).toBeAttached();
    await expect.poll(() => facilitator.namesAt(1)).toHaveLength(3);
    await desk.press(groupingWords.confirm);
    await facilitator.sees(groupingWords.set);
  });

  await test.step("the room goes to its tables", async () => {
    await desk.press(barWords.start);
    await facilitator.isAt(blocks.welcome);
    await desk.keepsPlace();
    await table.each((person) => by(person).keepsPlace());
    await next(blocks.briefing);
    await next(blocks.immersion);
    for (const person of people) {
      await by(person).press(placeWords.here);
      await by(person).keepsPlace();
    }
    await next(blocks.step(1));
  });

  const roles = await table.roles();
  const [productManager, engineer, scribe] = [
    holder(roles, "productManager"),
    holder(roles, "engineer"),
    holder(roles, "scribe"),
  ];

  await test.step("a need and a constraint are written, sent with Enter, and played back", async () => {
    await by(scribe).write(writeWords.label.need(productManager.name), "I need to know at once");
    await scribe.page.keyboard.press("Enter");
    await by(productManager).press(boardWords.notQuite);
    await by(productManager).press(boardWords.yes);
    await by(productManager).keepsPlace();
    await by(productManager).press(moveWords.next.need);
    await by(scribe).write(writeWords.label.constraint(engineer.name), "The bank reports late");
    await by(scribe).press(writeWords.putDown);
    await by(scribe).keepsPlace();
    await by(engineer).press(boardWords.yes);
    await by(engineer).press(moveWords.next.constraint);
  });

  await test.step("options are written in silence", async () => {
    for (const person of people) {
      await by(person).write(writeWords.label.option(), `What ${person.name} would do`);
      await by(person).press(optionWords.done);
      await by(person).keepsPlace();
    }
    await scribe.seesTitle(instructions.explore);
    await by(scribe).press(moveWords.next.options);
  });

  await test.step("a proposal is voted on and the trade-off recorded", async () => {
    await by(scribe).press(/What Ana would do$/);
    await by(scribe).press(decisionWords.openVote);
    for (const person of people) await by(person).choose(decisionWords.yourVote, /^4/);
    await scribe.sees(decisionWords.passed);
    await by(scribe).write(tradeOffWords.ask.giveUp, "a tidy ledger");
    await by(scribe).check(tradeOffWords.whoPays, payerNames.support);
    await by(scribe).choose(tradeOffWords.borrowing, borrowingNames.yes);
    await by(scribe).write(tradeOffWords.ask.interest, "someone mends it each night");
    await by(scribe).press(tradeOffWords.record);
    await scribe.seesTitle(instructions.recorded);
    await by(scribe).keepsPlace();
    await by(engineer).press(moveWords.next.decision);
  });

  await test.step("everybody steps out of the roles and looks back", async () => {
    await next(blocks.step(2));
    await next(blocks.step(3));
    await next(blocks.deRole);
    for (const person of people) {
      await by(person).keepsPlace();
      await by(person).write(deRoleWords.label, "That I had to ask.");
      await by(person).press(deRoleWords.send);
    }
    await next(blocks.what);
    await by(scribe).check(timelineWords.themes, themeNames.reliability);
    await desk.press(galleryWords.open);
    await desk.press(galleryWords.ask.yes);
    await expect(facilitator.page.getByRole("heading", { name: galleryWords.title })).toBeVisible();
    await desk.keepsPlace();
  });

  await test.step("dots are placed and revealed, what came of the talk is noted", async () => {
    await next(blocks.soWhat);
    for (const person of people) await by(person).press(dotWords.place);
    await desk.press(dotsWords.reveal);
    await desk.keepsPlace();
    for (const person of people) {
      await person.seesTitle(discussionWords.title);
      await by(person).keepsPlace();
    }
    await desk.write(cockpitDiscussionWords.note, "Ask the bank first");
    await facilitator.page.keyboard.press("Tab");
    await scribe.sees("Ask the bank first");
  });

  await test.step("a promise is made, and the workshop ends with the report", async () => {
    await next(blocks.nowWhat);
    await by(engineer).write(commitmentWords.cue, "we plan");
    await by(engineer).write(commitmentWords.action.me, "ask who pays");
    await by(engineer).press(commitmentWords.make);
    await expect(engineer.page.getByRole("button", { name: commitmentWords.change })).toBeVisible();
    await by(engineer).keepsPlace();
    await next(blocks.close);
    await desk.press(closeWords.end);
    await desk.press(askWords.end.yes);
    await expect(facilitator.page.getByRole("heading", { name: endedWords.title })).toBeVisible();
    await desk.keepsPlace();
    await by(engineer).press(takeAwayWords.report, "link");
    await new ReportPage(engineer.page).isOpen();
  });
});
