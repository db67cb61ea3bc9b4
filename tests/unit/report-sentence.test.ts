import { describe, expect, it } from "vitest";
import { english } from "../../shared/report/english.ts";
import { type SentenceFields, sentenceOf, sentenceParts } from "../../shared/report/sentence.ts";
import { groupName } from "../../shared/words/vocabulary.ts";
import { tradeOffTexts } from "../../shared/workshop/board-state.ts";
import type { FilledTexts } from "../../shared/workshop/trade-off-reading.ts";

const noTexts: FilledTexts = {
  decision: "",
  giveUp: "",
  need: "",
  constraint: "",
  alternatives: "",
  gain: "",
  reason: "",
  interest: "",
  repayTrigger: "",
};

const full: SentenceFields = {
  personaName: "Tomasz",
  stepAction: "Send",
  texts: {
    ...noTexts,
    need: "I need it in one tap.",
    constraint: "It can’t be taken back.",
    decision: "Hold the money for ten minutes.",
    alternatives: "Ask twice.; Ask never.",
    gain: "a way back",
    giveUp: "“instant”",
    reason: "two in a thousand go wrong",
  },
  whoPays: ["support", "futureUs"],
};

const withTexts = (texts: Partial<FilledTexts>, whoPays: SentenceFields["whoPays"] = []): SentenceFields => ({
  ...full,
  texts: { ...noTexts, ...texts },
  whoPays,
});

describe("a trade-off’s sentence", () => {
  it("says everything that was filled in", () => {
    expect(sentenceOf(full, english)).toBe(
      "For Tomasz at “Send”, facing “I need it in one tap” versus “It can’t be taken back”, we chose hold the money " +
        "for ten minutes over ask twice; ask never, to gain a way back, accepting “instant”, borne by support and " +
        "operations and future us, because two in a thousand go wrong.",
    );
  });

  it("leaves out what nobody filled in (REP-12)", () => {
    expect(sentenceOf(withTexts({ decision: "Wait" }), english)).toBe("For Tomasz at “Send”, we chose wait.");
    expect(sentenceOf(withTexts({ giveUp: "speed" }, ["user"]), english)).toBe(
      "For Tomasz at “Send”, accepting speed, borne by the user.",
    );
    expect(sentenceOf(withTexts({ constraint: "An audit" }), english)).toBe(
      "For Tomasz at “Send”, facing “An audit”.",
    );
    expect(sentenceOf(withTexts({ alternatives: "Ask" }), english)).toBe("For Tomasz at “Send”.");
  });

  it.each(tradeOffTexts)("has no gap, whatever else is missing besides %s (REP-12)", (field) => {
    const one = sentenceOf(withTexts({ [field]: "something" }), english);
    const allBut = sentenceOf(
      withTexts({ ...Object.fromEntries(tradeOffTexts.map((name) => [name, "it"])), [field]: "" }),
      english,
    );
    for (const sentence of [one, allBut]) expect(sentence).not.toMatch(/\{|\}|, ,|“”| {2}|,\.$/);
  });

  it("makes the decision, its cost and its payer strong, and nothing else", () => {
    const parts = sentenceParts(full, english);
    expect(parts.filter(({ isStrong }) => isStrong).map(({ text }) => text)).toEqual([
      "hold the money for ten minutes",
      "“instant”",
      "support and operations and future us",
    ]);
    expect(parts.map(({ text }) => text).join("")).toBe(sentenceOf(full, english));
  });

  it("goes on in small letters, but for names and abbreviations", () => {
    const texts = { decision: "Tomasz waits", alternatives: "SEPA first; A face check.", gain: "I sleep" };
    expect(sentenceOf(withTexts(texts), english)).toBe(
      "For Tomasz at “Send”, we chose Tomasz waits over SEPA first; a face check, to gain I sleep.",
    );
  });

  it("does not read a placeholder into what somebody wrote", () => {
    expect(sentenceOf(withTexts({ decision: "{giveUp} {need}" }), english)).toBe(
      "For Tomasz at “Send”, we chose {giveUp} {need}.",
    );
  });

  it("does not put quotation marks into quotation marks, and keeps an ellipsis", () => {
    expect(sentenceOf({ ...withTexts({ decision: "Wait…" }), stepAction: "“Pending…”" }, english)).toBe(
      "For Tomasz at “Pending…”, we chose wait….",
    );
  });
});

describe("a group’s name", () => {
  it("is a colour of its own for each of 24 tables, then the colour with a number", () => {
    const names = Array.from({ length: 60 }, (_, index) => groupName(index + 1));
    expect(new Set(names).size).toBe(60);
    expect(names[0]).toBe("Teal");
    expect(names[24]).toBe("Teal 2");
  });
});
