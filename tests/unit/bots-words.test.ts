/** What bots write fits into the sentences that it ends up in. Rule BOT-4. */
import { describe, expect, it } from "vitest";
import { amended } from "../../server/bots/words/ideas.ts";
import { botPeople } from "../../server/bots/words/people.ts";
import { asChoice, listed, quoted } from "../../server/bots/words/sentences.ts";
import { constraintText, needText } from "../../server/bots/words/spoken.ts";
import { seededRandom } from "../../shared/workshop/random.ts";
import { disciplines } from "../../shared/workshop/vocabulary.ts";
import { shippedCastings } from "../support/shipped-castings.ts";

const random = seededRandom("words");

describe("what bots write", () => {
  it("turns an instruction into a choice that a sentence can take", () => {
    expect(asChoice("Show the saved figure at once, and check again only at Send.")).toBe(
      "showing the saved figure at once, and checking again only at Send",
    );
    expect(asChoice("Our own people ring every station")).toBe("“Our own people ring every station”");
  });

  it("quotes within quotes", () => {
    expect(quoted("Show “sent” at once")).toBe("“Show ‘sent’ at once”");
  });

  it("tells where one alternative ends and the next begins", () => {
    expect(listed(["asking once, aloud", "waiting"])).toBe("asking once, aloud, or waiting");
    expect(listed([])).toBe("");
  });

  it("adds a why to a need and an unless to a constraint that have none, and leaves the others alone", () => {
    expect(needText("I need it now, because it’s late.")).toBe("I need it now, because it’s late.");
    expect(needText("a quick answer")).toMatch(/^I need this: a quick answer, because .+\.$/);
    expect(constraintText("It breaks.", random)).toMatch(/^It breaks, unless .+\.$/);
    expect(constraintText("It breaks unless we test it.", random)).toBe("It breaks unless we test it.");
  });

  it("amends a proposal without limiting twice what is limited already", () => {
    for (let draw = 0; draw < 20; draw += 1) {
      expect(amended("Try it with one customer in ten for two weeks", random)).not.toMatch(
        /month|in ten.+in ten/,
      );
    }
  });

  it("reads every option of the shipped content as part of a sentence", () => {
    const options = shippedCastings.flatMap(({ journey }) =>
      journey.steps.flatMap((step) => step.rescueOptions ?? []),
    );
    expect(options.length).toBeGreaterThan(30);
    for (const option of options) expect(asChoice(option)).toMatch(/^([a-z]+ing\b|“.+”$)/);
  });
});

describe("who the bots are", () => {
  it("are people without namesakes, in every discipline, written in several scripts", () => {
    const people = botPeople(80, random);
    expect(new Set(people.map(({ name }) => name)).size).toBe(80);
    expect(new Set(people.map(({ discipline }) => discipline))).toEqual(new Set(disciplines));
    const scripts = [/\p{Script=Latin}/u, /\p{Script=Han}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u];
    for (const script of scripts) expect(people.some(({ name }) => script.test(name))).toBe(true);
  });
});
