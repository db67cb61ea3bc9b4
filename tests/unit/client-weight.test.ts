/** What a participant's telephone has to load, of the client as it was built last; `npm test` builds it first. */
import { expect, it } from "vitest";
import { loadedLater, loadedOnDemand, pages, rarelyLoaded, weightOf } from "../support/client-weight.ts";

const kB = 1000;

it("opens the join page with at most 100 kB of JavaScript", () => {
  expect(weightOf(pages["the join page"])).toBeLessThanOrEqual(100 * kB);
});

const participant = pages["a participant's whole workshop, from the link to the take-away"];

it("takes a participant through the whole workshop with at most 160 kB of JavaScript", () => {
  expect(weightOf(participant)).toBeLessThanOrEqual(160 * kB);
});

it("leaves nothing out of account that a participant's screens load later", () => {
  expect(loadedLater(participant).toSorted()).toEqual([...rarelyLoaded, ...loadedOnDemand].toSorted());
});

it("shows the exchange on a participant's own screen for at most 9 kB more", () => {
  expect(weightOf([...participant, ...loadedOnDemand]) - weightOf(participant)).toBeLessThanOrEqual(9 * kB);
});

it("keeps what a participant loads only when something rare happens small", () => {
  for (const source of rarelyLoaded)
    expect([source, weightOf([...participant, source]) - weightOf(participant) <= 3 * kB]).toEqual([
      source,
      true,
    ]);
});
