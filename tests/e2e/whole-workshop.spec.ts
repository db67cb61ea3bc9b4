/** A whole workshop, by people at their own devices, from the one click to the report that they take home. */
import { type BrowserContextOptions, devices, expect, type Page } from "@playwright/test";
import { parkWords } from "../../client/words/asides.ts";
import { boardWords, optionWords, writeWords } from "../../client/words/board.ts";
import { barWords } from "../../client/words/cockpit.ts";
import {
  discussionWords as cockpitDiscussionWords,
  dotsWords,
  galleryWords,
} from "../../client/words/cockpit-debrief.ts";
import { groupingWords } from "../../client/words/cockpit-people.ts";
import {
  commitmentWords,
  deRoleWords,
  discussionWords,
  dotWords,
  galleryWords as participantGalleryWords,
  takeAwayWords,
  timelineWords,
} from "../../client/words/debrief.ts";
import { decisionWords, tradeOffWords } from "../../client/words/decision.ts";
import { groupLook } from "../../client/words/groups.ts";
import { joinWords } from "../../client/words/join.ts";
import { openingWords } from "../../client/words/opening.ts";
import { moveWords, rotateWords, sideWords } from "../../client/words/room.ts";
import { briefingWords, newsWords, stepWords } from "../../client/words/stage.ts";
import { endWords, dotWords as stageDotWords } from "../../client/words/stage-debrief.ts";
import { bandWords, instructions } from "../../client/words/turns.ts";
import {
  borrowingNames,
  evidenceNames,
  reversibilityNames,
  verdictNames,
} from "../../client/words/vocabulary.ts";
import { english } from "../../shared/report/english.ts";
import { payerNames, themeNames } from "../../shared/words/vocabulary.ts";
import type { Discipline } from "../../shared/workshop/vocabulary.ts";
import { blocks } from "./support/blocks.ts";
import { Facilitator } from "./support/facilitator.ts";
import { Participant } from "./support/participant.ts";
import { ReportPage } from "./support/report-page.ts";
import { SeatedTable } from "./support/seated-table.ts";
import { serverIsAway } from "./support/silence.ts";
import { Stage } from "./support/stage.ts";
import { test } from "./support/test.ts";

test("eight people over seven devices play a workshop, through a reload and a power cut, and take the report home", async ({
  newDevice,
  server,
  silence,
}) => {
  const facilitator = new Facilitator(await newDevice("the facilitator"));
  const stage = new Stage(await newDevice("the stage", { viewport: { width: 1920, height: 1080 } }));

  const code = await test.step("one click leads to a code on the projector", async () => {
    await facilitator.startWithDefaults();
    await stage.open(await facilitator.stageLink());
    return stage.joinCode();
  });

  const people =
    await test.step("eight people come in, a name that is taken is told apart, two share a laptop", async () => {
      const comesIn = async (name: string, discipline: Discipline, options?: BrowserContextOptions) => {
        const person = new Participant(await newDevice(name, options), name, discipline);
        await person.join(code);
        return person;
      };
      const fay = await comesIn("Fay", "design");
      const seated = [
        fay,
        await fay.neighbour("Gus", "product"),
        ...(await Promise.all([
          comesIn("Ana", "engineering"),
          comesIn("Ben", "product", phone),
          comesIn("Chi", "engineering"),
          comesIn("Dora", "product"),
          comesIn("Emre", "engineering"),
        ])),
      ];
      const anotherAna = new Participant(await newDevice("Ana 2"), "Ana 2", "engineering");
      await anotherAna.page.goto(`/join/${code}`);
      await anotherAna.giveName("Ana");
      await anotherAna.page.getByRole("button", { name: joinWords.another("Ana") }).click();
      await anotherAna.isInLobby();
      seated.push(anotherAna);
      await expect(stage.page.getByText("Ana 2")).toBeVisible();
      return seated;
    });

  await test.step("groups are proposed, rearranged without a mouse and confirmed", async () => {
    await facilitator.press(groupingWords.propose);
    await expect.poll(() => facilitator.namesAt(2)).toHaveLength(4);
    const [dragged = ""] = await facilitator.namesAt(1);
    const [moved = ""] = await facilitator.namesAt(2);
    await facilitator.dragByKeyboard(dragged, "ArrowRight", 2);
    await facilitator.moveByMenu(moved, 1);
    await expect.poll(() => facilitator.namesAt(1)).toHaveLength(4);
    await facilitator.press(groupingWords.confirm);
    await facilitator.sees(groupingWords.set);
  });

  await test.step("the room moves together, on and back; a pause stops everyone at once", async () => {
    await facilitator.start();
    await facilitator.isAt(blocks.welcome);
    await facilitator.next(blocks.briefing);
    await expect(stage.heading(briefingWords.title)).toBeVisible();
    await facilitator.back(blocks.welcome);
    for (const { page } of people) await expect(titleOf(page)).toHaveText(openingWords.welcome.title);
    await facilitator.next(blocks.briefing);
    for (const { page } of people) await expect(titleOf(page)).toHaveText(openingWords.briefing.title);

    const before = await facilitator.secondsLeft(blocks.briefing);
    await facilitator.press(barWords.minutesLabel(1));
    await expect.poll(() => facilitator.secondsLeft(blocks.briefing)).toBeGreaterThan(before + 30);
    await facilitator.press(barWords.minutesLabel(-1));
    await expect.poll(() => facilitator.secondsLeft(blocks.briefing)).toBeLessThan(before + 1);

    await facilitator.press(barWords.pause);
    for (const { page } of people) await expect(page.getByText(bandWords.pausedAbout)).toBeVisible();
    await expect(stage.page.getByText(newsWords.pausedAbout)).toBeVisible();
    const held = await facilitator.secondsLeft(blocks.briefing);
    await facilitator.press(barWords.resume);
    for (const { page } of people) await expect(page.getByText(bandWords.pausedAbout)).toHaveCount(0);
    await expect(stage.page.getByText(newsWords.pausedAbout)).toHaveCount(0);
    expect(await facilitator.secondsLeft(blocks.briefing)).toBeGreaterThan(held - 10);
  });

  const { table, otherTable } = await test.step("everybody is told where to go", async () => {
    await facilitator.next(blocks.immersion);
    const tableOf = new Map<string, number>();
    for (const person of people) tableOf.set(person.name, await person.goToTable());
    expect([...new Set(tableOf.values())].sort()).toEqual([1, 2]);
    const isWithTheLaptop = ({ name }: Participant) => tableOf.get(name) === tableOf.get("Fay");
    return {
      table: new SeatedTable(people.filter(isWithTheLaptop), tableOf.get("Fay")),
      otherTable: new SeatedTable(people.filter((person) => !isWithTheLaptop(person))),
    };
  });

  const { productManager, engineer, scribe, customerVoice } = await test.step("roles are dealt", async () => {
    const switched = Promise.any(people.map((person) => expect(person.theSwitch()).toBeVisible()));
    await facilitator.next(blocks.step(1));
    await switched;
    await expect(stage.heading(stepWords.step(1, 3))).toBeVisible();
    return table.cast();
  });

  await test.step("step 1: a need is played back until it is right", async () => {
    await scribe.write(writeWords.label.need(productManager.name), need);
    await scribe.press(writeWords.putDown);
    await table.each((person) => person.sees(need));
    await productManager.press(boardWords.notQuite);
    await engineer.sees(boardWords.tryAgain(table.called(productManager)));
    await productManager.press(boardWords.yes);
    await table.each((person) => person.sees(boardWords.playedBackTries(2)));
    await productManager.press(moveWords.next.need);
  });

  await test.step("a reload in the middle of a sentence loses none of it", async () => {
    const field = (await scribe.at()).getByRole("textbox", {
      name: writeWords.label.constraint(engineer.name),
    });
    const [before = "", after = ""] = constraint.split("|");
    await field.pressSequentially(before);
    await scribe.page.reload();
    await expect(
      (await scribe.at()).getByRole("textbox", { name: writeWords.label.constraint(engineer.name) }),
    ).toHaveValue(before);
    await field.press("End");
    await field.pressSequentially(after);
    await scribe.press(writeWords.putDown);
    await table.each((person) => person.sees(before + after));
    await engineer.press(boardWords.yes);
    await table.each((person) => person.sees(boardWords.playedBackTries(1)));
    await engineer.press(moveWords.next.constraint);
  });

  await test.step("options are written in silence, and shown to all at once", async () => {
    for (const [index, person] of table.people.entries()) {
      await person.write(writeWords.label.option(), options[index] ?? "");
      await person.press(writeWords.add);
      await person.sees(optionWords.hidden(index + 1));
    }
    for (const [index, person] of table.people.entries()) {
      const page = await person.at();
      for (const option of options) {
        await expect(page.getByText(option)).toHaveCount(option === options[index] ? 1 : 0);
      }
      await person.press(optionWords.done);
    }
    for (const option of options) await table.each((person) => person.sees(option));
    await scribe.press(moveWords.next.options);
  });

  await test.step("the server is killed in the middle of a vote and comes back; so does everybody, with all they wrote", async () => {
    await scribe.write(decisionWords.proposal, proposal);
    await scribe.press(decisionWords.openVote);
    await productManager.vote(4);
    await engineer.vote(2);
    await customerVoice.sees(decisionWords.voted(2, 4));
    const left = await facilitator.secondsLeft(blocks.step(1));
    await silence.passingOver(serverIsAway, async () => {
      await server.kill();
      for (const { page } of people) await expect(page.getByText(/^(Reconnecting|Offline)/)).toBeVisible();
      await scribe.vote(5);
      await customerVoice.press(sideWords.park.action);
      const dialog = customerVoice.page.getByRole("dialog");
      await dialog.getByRole("textbox", { name: writeWords.label.parked() }).fill(parked);
      await dialog.getByRole("button", { name: parkWords.send }).click();
      await server.start();
      for (const { page } of people) await expect(page.getByText(/^(Reconnecting|Offline)/)).toHaveCount(0);
    });
    await customerVoice.sees(decisionWords.voted(3, 4));
    await customerVoice.sees(proposal);
    // The clock went on while the server was away, from where it was.
    const leftNow = await facilitator.secondsLeft(blocks.step(1));
    expect(leftNow).toBeLessThanOrEqual(left);
    expect(leftNow).toBeGreaterThan(left - 60);
  });

  await test.step("a proposal that fails is amended once, and passes", async () => {
    await customerVoice.vote(4);
    await table.each((person) => person.sees(decisionWords.failed(2)));
    await scribe.write(decisionWords.amendment, amended);
    await scribe.press(decisionWords.voteAgain);
    await table.each((person) => person.vote(4));
    await table.each((person) => person.sees(decisionWords.passedAgain));
  });

  await test.step("the trade-off is put into words, judged as the persona and recorded", async () => {
    await scribe.write(tradeOffWords.ask.giveUp, giveUp);
    await scribe.choose(tradeOffWords.whoPays, payerNames.support);
    await scribe.choose(tradeOffWords.borrowing, borrowingNames.yes);
    await scribe.write(tradeOffWords.ask.interest, interest);
    await scribe.write(tradeOffWords.ask.repayTrigger, repayTrigger);
    await table.each((person) => person.sees(repayTrigger));
    await productManager.choose(/^What does .* do now\?$/, verdictNames.stays);
    await engineer.choose(/^What does .* do now\?$/, verdictNames.grumbles);
    await scribe.press(tradeOffWords.record);
    await table.each((person) => person.seesTitle(instructions.recorded));
    await engineer.press(moveWords.next.decision);
    await table.each((person) => person.sees(rotateWords.nextYou(table.called(person))));
  });

  await test.step("the other table goes the short way; both are quicker in steps 2 and 3", async () => {
    await otherTable.playInShort(elsewhere);
    await facilitator.next(blocks.step(2));
    await table.playInShort(second);
    await facilitator.next(blocks.step(3));
  });

  await test.step("out of the roles: one line each, shown when all are in", async () => {
    await facilitator.next(blocks.deRole);
    for (const person of table.people) {
      await person.seesTitle(deRoleWords.title(table.called(person)));
      await person.write(deRoleWords.label, `${person.name} found it hard to ask.`);
      await person.press(deRoleWords.send);
    }
    await table.each((person) => person.sees(`${scribe.name} found it hard to ask.`));
  });

  await test.step("the table tags its own decisions, nominates one, and nobody else sees them yet", async () => {
    await facilitator.next(blocks.what);
    const first = await scribe.within((page) =>
      page.getByRole("listitem").filter({ hasText: new RegExp(`^${timelineWords.step(1, "")}`) }),
    );
    await first.getByLabel(themeNames.reliability).click();
    await first.getByLabel(reversibilityNames.twoWay).click();
    await first.getByLabel(evidenceNames.assumed).click();
    await first.getByLabel(timelineWords.hardest).click();
    await engineer.sees(timelineWords.isHardest);
    await expect(stage.page.locator("body")).not.toContainText(giveUp);
    for (const person of otherTable.people) {
      await expect((await person.at()).locator("body")).not.toContainText(giveUp);
    }
  });

  await test.step("the gallery opens on every screen", async () => {
    await facilitator.openGallery();
    await facilitator.press(galleryWords.show(groupLook(table.number).name, 1));
    for (const person of people) await person.sees(participantGalleryWords.onStage);
    await expect(stage.page.getByText(new RegExp(giveUp)).first()).toBeVisible();
    await table.each((person) => person.sees(new RegExp(giveUp)));
    await otherTable.each((person) => person.sees(new RegExp(giveUp)));
  });

  await test.step("dots are placed blind and revealed together; the top item is talked about", async () => {
    await facilitator.next(blocks.soWhat);
    for (const person of people) {
      const item = await person.within((page) => page.getByRole("listitem").filter({ hasText: giveUp }));
      await item.getByRole("button", { name: dotWords.place }).click();
    }
    await facilitator.sees(dotsWords.progress(8, 8, 8));
    await expect(stage.heading(stageDotWords.title)).toBeVisible();
    await facilitator.press(dotsWords.reveal);
    await expect(stage.heading(stageDotWords.revealed)).toBeVisible();
    for (const person of people) await person.seesTitle(discussionWords.title);
    await facilitator.page.getByRole("textbox", { name: cockpitDiscussionWords.note }).fill(cameOfIt);
    await facilitator.page.keyboard.press("Tab");
    await productManager.sees(cameOfIt);
  });

  await test.step("people promise something for themselves, and a table for all of it", async () => {
    await facilitator.next(blocks.nowWhat);
    await engineer.press(commitmentWords.starter[0]?.label ?? "");
    await engineer.write(commitmentWords.action.me, promise);
    await engineer.press(commitmentWords.make);
    await expect((await engineer.at()).getByRole("button", { name: commitmentWords.change })).toBeVisible();
    await scribe.write(commitmentWords.cue, "we plan the next release");
    await scribe.choose(commitmentWords.owner.legend, commitmentWords.owner.group);
    await scribe.write(commitmentWords.action.group, groupsPromise);
    await scribe.press(commitmentWords.make);
    await expect(stage.page.getByText(groupsPromise)).toBeVisible();
    await facilitator.sees(new RegExp(promise));
  });

  await test.step("it ends, and everybody takes the report home", async () => {
    await facilitator.next(blocks.close);
    await facilitator.end();
    await expect(stage.page.getByText(endWords.report, { exact: true })).toBeVisible();
    for (const person of people) await person.seesTitle(takeAwayWords.endedTitle);
    await (await engineer.within((page) => page.getByRole("link", { name: takeAwayWords.report }))).click();
    const report = new ReportPage(engineer.page);
    await report.isOpen();
    await expect(report.page.getByText(amended).first()).toBeVisible();

    const markdown = await report.download("md");
    for (const written of [amended, giveUp, interest, second.decision, elsewhere.decision, parked, promise]) {
      expect(markdown).toContain(written);
    }
    expect(markdown).toContain(english.notice);

    const csv = await report.download("csv");
    const lines = csv.trimEnd().split(/\r?\n/);
    expect(lines).toHaveLength(4);
    expect(csv).toContain(amended);

    const json: unknown = JSON.parse(await report.download("json"));
    expect(json).toMatchObject({ people: { total: 8 }, totals: { groups: 2, tradeOffs: 3 } });
  });
});

const { defaultBrowserType: _, ...phone } = devices["Pixel 7"];

const cameOfIt = "We would ask the partner bank first.";
const promise = "ask who pays before I say yes";
const groupsPromise = "write down what we borrow";
const need = "I need to know at once whether the rent has left, because at six it is late.";
/** The page is reloaded where the bar is. */
const constraint = "The partner bank reports late, so we can’t |promise it, unless we show what we know.";
const options = [
  "Show “sent” at once and mend it later",
  "Wait for the bank and show a clock",
  "Let support confirm by message",
  "Send a receipt that says what is not known",
];
const proposal = "Show “sent” at once";
const amended = "Show “on its way” at once and the time by which we know";
const giveUp = "one in a hundred is told twice";
const interest = "Someone writes to those people, each evening";
const repayTrigger = "more than twenty messages a day";
const parked = "Who may ask the partner bank for a faster answer?";
const elsewhere = {
  decision: "Ask for the code once a week",
  giveUp: "a lost phone stays open for days",
  whoPays: "user",
} as const;
const second = {
  decision: "Keep figures from this morning",
  giveUp: "the balance may be wrong by a shift",
  whoPays: "futureUs",
} as const;

const titleOf = (page: Page) => page.getByRole("heading", { level: 1 });
