/**
 * The screens before and beside a workshop, where nobody has a seat yet or has lost it: each as a visitor gets there, with
 * a workshop in its lobby behind the door.
 */
import type { Page } from "@playwright/test";
import { checkWords } from "../../client/words/check.ts";
import { demoWords } from "../../client/words/exchange.ts";
import { homeWords } from "../../client/words/home.ts";
import { claimWords, joinWords } from "../../client/words/join.ts";
import { disciplineNames } from "../../client/words/vocabulary.ts";
import { beats, type Shown } from "../../shared/exchange/script.ts";
import type { OpenMoment } from "./open-moment.ts";

export interface Door {
  readonly name: string;
  /** From an empty page to the screen that is meant. */
  readonly open: (page: Page, lobby: OpenMoment) => Promise<unknown>;
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

const keep = (page: Page, key: string, value: unknown) =>
  page.addInitScript(([name, text]) => localStorage.setItem(name, text), [
    key,
    JSON.stringify(value),
  ] as const);

/** Fills in the form at the door. */
async function giveName(page: Page, { url, joinCode }: OpenMoment, name: string): Promise<void> {
  await page.goto(`${url}/join/${joinCode}`);
  await page.getByLabel(joinWords.name).fill(name);
  await page.getByRole("radio", { name: disciplineNames.product }).check();
  await press(page, joinWords.action);
}

/** The exchange on its own page, stepped to the first picture of a kind. */
async function inExchange(page: Page, { url }: OpenMoment, kind: Shown["kind"]): Promise<void> {
  await page.goto(`${url}/step`);
  const place = beats.findIndex(({ shown }) => shown.kind === kind);
  for (let beat = 0; beat < place; beat++) await press(page, demoWords.next);
  await page.getByText(demoWords.place(place + 1, beats.length)).waitFor();
}

const taken = (page: Page, lobby: OpenMoment) =>
  giveName(page, lobby, "Noor Haddad").then(() =>
    page.getByRole("button", { name: joinWords.thatsMe }).waitFor(),
  );

export const doors: readonly Door[] = [
  { name: "home", open: (page, { url }) => page.goto(url) },
  {
    name: "home-without-a-code",
    async open(page, { url }) {
      await page.goto(url);
      await press(page, homeWords.join.action);
    },
  },
  {
    name: "home-with-workshops",
    async open(page, { url, workshopId, title }) {
      await keep(page, "counterpart:recent", [{ workshopId, title, as: "facilitator" }]);
      await page.goto(url);
    },
  },
  {
    name: "check",
    async open(page, { url }) {
      await page.goto(`${url}/check`);
      await page.getByRole("button", { name: checkWords.copy }).waitFor();
    },
  },
  { name: "step-played", open: (page, lobby) => inExchange(page, lobby, "playBack") },
  { name: "step-played-options", open: (page, lobby) => inExchange(page, lobby, "options") },
  { name: "step-played-sentence", open: (page, lobby) => inExchange(page, lobby, "sentence") },
  { name: "set-up", open: (page, { url }) => page.goto(`${url}/new`) },
  { name: "join", open: (page, { url, joinCode }) => page.goto(`${url}/join/${joinCode}`) },
  {
    name: "join-without-a-name",
    async open(page, { url, joinCode }) {
      await page.goto(`${url}/join/${joinCode}`);
      await press(page, joinWords.action);
    },
  },
  { name: "join-unknown-code", open: (page, { url }) => page.goto(`${url}/join/ZZZZZZZZ`) },
  { name: "join-taken-name", open: taken },
  {
    name: "join-claim",
    async open(page, lobby) {
      await taken(page, lobby);
      await press(page, joinWords.thatsMe);
      await page.getByRole("heading", { name: claimWords.waitingTitle }).waitFor();
    },
  },
  {
    name: "seat-gone",
    async open(page, { url, workshopId, joinCode }) {
      const token = "a-token-that-the-server-does-not-know-any-more";
      await keep(page, `counterpart:seats:${workshopId}`, [{ token, name: "Ana", code: joinCode }]);
      const draft = { text: "We could ask for it once, on the day it is due.", refusal: null };
      await keep(page, `counterpart:draft:${workshopId}:seat-ana:note:option:0`, draft);
      await page.goto(`${url}/w/${workshopId}`);
    },
  },
  {
    name: "cockpit-wrong-link",
    open: (page, { url, workshopId }) => page.goto(`${url}/facilitate/${workshopId}`),
  },
  { name: "stage-wrong-link", open: (page, { url, workshopId }) => page.goto(`${url}/stage/${workshopId}`) },
  {
    name: "report-for-strangers",
    open: (page, { url, workshopId }) => page.goto(`${url}/report/${workshopId}`),
  },
];
