/** Every screen in its every phase, in both colour schemes, asked by axe for WCAG 2.2 AA. */
import { devices, expect } from "@playwright/test";
import { barWords, scoreWords, shortcutWords } from "../../client/words/cockpit.ts";
import { dotsWords, galleryWords } from "../../client/words/cockpit-debrief.ts";
import { groupingWords } from "../../client/words/cockpit-people.ts";
import {
  commitmentWords,
  deRoleWords,
  dotWords,
  takeAwayWords,
  timelineWords,
} from "../../client/words/debrief.ts";
import { groupLook } from "../../client/words/groups.ts";
import { homeWords } from "../../client/words/home.ts";
import { joinWords } from "../../client/words/join.ts";
import {
  bandWords,
  boardWords,
  decisionWords,
  instructions,
  moveWords,
  optionWords,
  roomWords,
  sideWords,
  tradeOffWords,
  writeWords,
} from "../../client/words/participant.ts";
import { reportStates } from "../../client/words/report.ts";
import { borrowingNames } from "../../client/words/vocabulary.ts";
import { payerNames, themeNames } from "../../shared/words/vocabulary.ts";
import { areAccessible } from "./support/accessible.ts";
import { blocks } from "./support/blocks.ts";
import { Facilitator } from "./support/facilitator.ts";
import { Participant } from "./support/participant.ts";
import { ReportPage } from "./support/report-page.ts";
import { holder, SeatedTable } from "./support/seated-table.ts";
import { Stage } from "./support/stage.ts";
import { test } from "./support/test.ts";

const { defaultBrowserType: _, ...phone } = devices["iPhone 13"];

test("whoever comes to the door can use it: home, set-up, joining", async ({ newDevice }) => {
  const page = await newDevice("a visitor");
  await page.goto("/");
  await expect(page.getByRole("button", { name: homeWords.run.start })).toBeVisible();
  await areAccessible({ home: page }, "at first");
  await page.getByRole("button", { name: homeWords.join.action }).click();
  await areAccessible({ home: page }, "without a code");
  await page.getByRole("link", { name: homeWords.run.setUp }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await areAccessible({ "set-up": page }, "at first");
  await page.goBack();

  const facilitator = new Facilitator(page);
  await facilitator.startWithDefaults();
  const stage = new Stage(await newDevice("the stage", { viewport: { width: 1920, height: 1080 } }));
  await stage.open(await facilitator.stageLink());
  const code = await stage.joinCode();
  await areAccessible({ cockpit: page, stage: stage.page }, "with nobody there");
  const ana = new Participant(await newDevice("Ana", phone), "Ana", "engineering");
  await ana.page.goto(`/join/${code}`);
  await expect(ana.page.getByRole("button", { name: joinWords.action })).toBeVisible();
  await areAccessible({ "the door": ana.page }, "at first");
  await ana.page.getByRole("button", { name: joinWords.action }).click();
  await areAccessible({ "the door": ana.page }, "without a name");
  await ana.giveName("Ana");
  await ana.isInLobby();
  const other = new Participant(await newDevice("another Ana"), "Ana", "product");
  await other.page.goto(`/join/${code}`);
  await other.giveName("Ana");
  await expect(other.page.getByRole("button", { name: joinWords.thatsMe })).toBeVisible();
  await areAccessible({ "the door": other.page }, "with a taken name");
  await other.page.getByRole("button", { name: joinWords.thatsMe }).click();
  await expect(other.page.getByRole("heading", { level: 1 })).toBeVisible();
  await areAccessible({ "the door": other.page, cockpit: page }, "with a claim");
});

test("whoever is in a workshop can use it, from the lobby to the report", async ({ newDevice }) => {
  const facilitator = new Facilitator(await newDevice("the facilitator"));
  const stage = new Stage(await newDevice("the stage", { viewport: { width: 1920, height: 1080 } }));
  await facilitator.startWithDefaults();
  await stage.open(await facilitator.stageLink());
  const code = await stage.joinCode();
  const ana = new Participant(await newDevice("Ana"), "Ana", "engineering");
  const ben = new Participant(await newDevice("Ben", phone), "Ben", "product");
  const chi = new Participant(await newDevice("Chi"), "Chi", "design");
  const table = new SeatedTable([ana, ben, chi]);
  await table.each((person) => person.join(code));
  const everybody = {
    cockpit: facilitator.page,
    stage: stage.page,
    Ana: ana.page,
    Ben: ben.page,
    Chi: chi.page,
  };
  const oneEach = { cockpit: facilitator.page, stage: stage.page, Ana: ana.page, Ben: ben.page };

  await facilitator.press(groupingWords.propose);
  await expect.poll(() => facilitator.namesAt(1)).toHaveLength(3);
  await areAccessible(oneEach, "in the lobby");
  await facilitator.press(groupingWords.confirm);
  await facilitator.start();
  await facilitator.isAt(blocks.welcome);
  await table.each((person) => person.seesTitle(/./));
  await areAccessible(oneEach, "at the welcome");
  await facilitator.next(blocks.briefing);
  await areAccessible(oneEach, "at the briefing");
  await facilitator.press(barWords.pause);
  await ana.sees(bandWords.pausedAbout);
  await areAccessible(oneEach, "while paused");
  await facilitator.press(barWords.resume);
  await facilitator.next(blocks.immersion);
  await areAccessible({ Ana: ana.page, Ben: ben.page, stage: stage.page }, "on the way to the tables");
  await table.each(async (person) => void (await person.goToTable()));
  await areAccessible(oneEach, "reading about the persona");

  await facilitator.next(blocks.step(1));
  const roles = await table.roles();
  const [productManager, engineer, scribe] = [
    holder(roles, "productManager"),
    holder(roles, "engineer"),
    holder(roles, "scribe"),
  ];
  await areAccessible(everybody, "at the need");
  await scribe.write(
    writeWords.label.need(productManager.name),
    "I need to know at once, because rent is due.",
  );
  await scribe.press(writeWords.putDown);
  await productManager.press(boardWords.notQuite);
  await areAccessible(
    { Ana: ana.page, Ben: ben.page, Chi: chi.page },
    "after a play-back that was not right",
  );
  await productManager.press(moveWords.next.need);
  await engineer.press(roomWords.pass.action);
  await areAccessible({ engineer: engineer.page }, "asked whether to pass the role");
  await engineer.press(roomWords.pass.keep);
  await scribe.press(sideWords.park.action);
  await areAccessible({ scribe: scribe.page }, "parking something");
  await scribe.page.keyboard.press("Escape");
  await areAccessible(everybody, "at the constraint");
  await engineer.press(moveWords.next.constraint);
  await scribe.write(writeWords.label.option(), "Show it at once");
  await scribe.press(writeWords.add);
  await areAccessible(everybody, "in the silent minute");
  await productManager.write(writeWords.label.option(), "Wait for the bank");
  await productManager.press(optionWords.done);
  await engineer.write(writeWords.label.option(), "Ask support");
  await engineer.press(optionWords.done);
  await scribe.press(optionWords.done);
  await engineer.sees("Show it at once");
  await areAccessible({ Ana: ana.page, Ben: ben.page, Chi: chi.page }, "looking at the options");
  await engineer.press(moveWords.next.options);
  await scribe.write(decisionWords.proposal, "Show it at once");
  await areAccessible(everybody, "making a proposal");
  await scribe.press(decisionWords.openVote);
  await scribe.vote(4);
  await areAccessible({ Ana: ana.page, Ben: ben.page, Chi: chi.page }, "voting");
  await productManager.vote(3);
  await engineer.vote(1);
  await scribe.sees(decisionWords.failed(1));
  await areAccessible({ Ana: ana.page, Ben: ben.page, Chi: chi.page }, "after a vote that failed");
  await scribe.press(decisionWords.goOn);
  await scribe.write(tradeOffWords.ask.giveUp, "a tidy ledger");
  await scribe.choose(tradeOffWords.whoPays, payerNames.support);
  await scribe.choose(tradeOffWords.borrowing, borrowingNames.yes);
  await areAccessible({ scribe: scribe.page }, "writing the trade-off");
  await scribe.press(tradeOffWords.record);
  await scribe.seesTitle(instructions.recorded);
  await areAccessible({ Ana: ana.page, Ben: ben.page, Chi: chi.page }, "with the trade-off recorded");
  await facilitator.page.getByRole("button", { name: scoreWords.open(groupLook(1).name) }).click();
  await expect(facilitator.page.getByRole("dialog")).toBeVisible();
  await areAccessible({ cockpit: facilitator.page }, "with a group open");
  await facilitator.page.keyboard.press("Escape");
  await facilitator.press(shortcutWords.open);
  await areAccessible({ cockpit: facilitator.page }, "showing its shortcuts");
  await facilitator.page.keyboard.press("Escape");
  await engineer.press(moveWords.next.decision);
  await areAccessible(everybody, "switching roles");
  await facilitator.next(blocks.step(2));
  await table.roles();
  await areAccessible(oneEach, "at the second step");
  await facilitator.next(blocks.step(3));

  await facilitator.next(blocks.deRole);
  await areAccessible(oneEach, "stepping out of the roles");
  await table.each(async (person) => {
    await person.write(deRoleWords.label, "That I had to ask.");
    await person.press(deRoleWords.send);
  });
  await expect(ana.page.getByRole("region", { name: deRoleWords.shown })).toBeVisible();
  await areAccessible({ Ana: ana.page, Ben: ben.page }, "with everybody’s line");
  await facilitator.next(blocks.what);
  await ana.page.getByRole("checkbox", { name: themeNames.reliability }).first().click();
  await ana.page.getByRole("checkbox", { name: timelineWords.hardest }).first().click();
  await ana.sees(timelineWords.isHardest);
  await areAccessible(oneEach, "looking through their decisions");
  await facilitator.openGallery();
  await ana.sees("a tidy ledger");
  await areAccessible(oneEach, "in the gallery");
  await facilitator.press(galleryWords.clear);
  await areAccessible(oneEach, "in the gallery, with nothing on the stage");
  await facilitator.next(blocks.soWhat);
  await ana.press(dotWords.place);
  await areAccessible(oneEach, "placing dots");
  await facilitator.press(dotsWords.reveal);
  await areAccessible({ stage: stage.page }, "as the dots are revealed");
  await areAccessible(oneEach, "discussing");
  await facilitator.next(blocks.nowWhat);
  await ana.write(commitmentWords.cue, "we plan");
  await ana.write(commitmentWords.action.me, "ask who pays");
  await ana.press(commitmentWords.make);
  await ana.press(commitmentWords.change);
  await areAccessible(oneEach, "promising");
  await facilitator.next(blocks.close);
  await areAccessible(oneEach, "at the close");
  const report = new ReportPage(await facilitator.page.context().newPage());
  await report.page.goto(`/report/${facilitator.workshopId()}`);
  await expect(report.page.getByText(reportStates.draft, { exact: true })).toBeVisible();
  await areAccessible({ report: report.page }, "as a draft");
  await facilitator.end();
  await areAccessible(oneEach, "at the end");
  await ben.page.getByRole("link", { name: takeAwayWords.report }).click();
  await new ReportPage(ben.page).isOpen();
  await areAccessible({ report: ben.page }, "on a phone");
});
