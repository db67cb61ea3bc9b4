import { describe, expect, it } from "vitest";
import { handOn, refill } from "../../shared/workshop/hand-on.ts";
import { people, seat } from "../support/people.ts";

const e1 = seat("e1");
const e2 = seat("e2");
const p1 = seat("p1");
const p2 = seat("p2");
const d1 = seat("d1");

const among = (letters: string) =>
  ({ present: people(letters), history: [], policy: "swap", seed: "seed" }) as const;

const five = { productManager: e1, engineer: p1, scribe: e2, customerVoice: p2, observers: [d1] };
const four = { productManager: e1, engineer: p1, scribe: e2, customerVoice: p2, observers: [] };
const three = { productManager: e1, engineer: p1, scribe: e2, observers: [] };
const two = { productManager: e1, engineer: p1, scribe: p1, observers: [] };

describe("A vacated role", () => {
  it("is taken by the observer, and nobody else changes (ROT-10)", () => {
    const { observers: _, ...others } = five;
    expect(refill(five, { ...among("eeppd"), vacated: e1 })).toEqual({
      ...others,
      productManager: d1,
      observers: [],
    });
  });

  it("is taken by the customer voice in a group of four, which then needs none (ROT-10)", () => {
    expect(refill(four, { ...among("eepp"), vacated: p1 })).toEqual({ ...three, engineer: p2 });
  });

  it("is dropped where the group is now too small to need it (ROT-10)", () => {
    expect(refill(four, { ...among("eepp"), vacated: p2 })).toEqual(three);
  });

  it("is taken by the scribe in a group of three, who goes on typing (ROT-10)", () => {
    expect(refill(three, { ...among("eep"), vacated: e1 })).toEqual({ ...three, productManager: e2 });
  });

  it("leaves the last one present with all of it (ROT-10)", () => {
    expect(refill(two, { ...among("ep"), vacated: p1 })).toEqual({
      productManager: e1,
      engineer: e1,
      scribe: e1,
      observers: [],
    });
  });

  it("does not fall to a late arrival while there are three who have the step in their heads (ROT-10)", () => {
    const [p3] = people("ppp").slice(2);
    const present = [...people("eepp"), ...(p3 ? [p3] : [])];
    expect(refill(four, { ...among("eepp"), present, vacated: e1 })).toEqual({
      ...three,
      productManager: p2,
    });
  });

  it("gives a late arrival the scribe's role rather than a lead, where only two are left (ROT-10)", () => {
    const after = refill(three, { ...among("eepd"), vacated: e1 });
    expect(after).toEqual({ productManager: e2, engineer: p1, scribe: d1, observers: [] });
  });

  it("goes to the first to come where one person leads alone (ROT-10)", () => {
    const alone = { productManager: e1, engineer: e1, scribe: e1, observers: [] };
    const after = refill(alone, { ...among("ep"), vacated: [] });
    expect(after).toEqual({ productManager: e1, engineer: p1, scribe: e1, observers: [] });
  });

  it("may be several at once (ROT-10)", () => {
    expect(refill(five, { ...among("eeppd"), vacated: [e2, d1] })).toEqual({ ...three, scribe: p2 });
  });

  it("changes nothing where nobody is left, or where the one who left held none (ROT-10)", () => {
    expect(refill(three, { ...among(""), vacated: e1 })).toEqual(three);
    expect(refill(three, { ...among("eep"), vacated: d1 })).toEqual(three);
  });
});

describe("A pass", () => {
  it("exchanges the passed role for the taker's (ROT-11)", () => {
    expect(handOn(three, { ...among("eep"), from: e1, role: "productManager" })).toEqual({
      ...three,
      productManager: e2,
      scribe: e1,
    });
  });

  it("goes to whoever is named (ROT-11)", () => {
    expect(handOn(five, { ...among("eeppd"), from: e1, role: "productManager", to: d1 })).toEqual({
      ...five,
      productManager: d1,
      observers: [e1],
    });
  });

  it("goes to one who is owed the role (ROT-11)", () => {
    expect(handOn(four, { ...among("eepp"), from: e1, role: "productManager" }).productManager).toBe(e2);
  });

  it("does not come back to those who passed it, while somebody else is there (ROT-11)", () => {
    const passed = handOn(four, { ...among("eepp"), from: e1, role: "productManager" });
    const again = handOn(passed, { ...among("eepp"), from: e2, role: "productManager", passed: [e1] });
    expect(again.productManager).toBe(p2);
  });

  it("between two exchanges the leads and leaves the typing where it is (ROT-11)", () => {
    expect(handOn(two, { ...among("ep"), from: p1, role: "engineer" })).toEqual({
      productManager: p1,
      engineer: e1,
      scribe: p1,
      observers: [],
    });
    expect(handOn(two, { ...among("ep"), from: p1, role: "scribe" })).toEqual({ ...two, scribe: e1 });
  });

  it("to a late arrival lets the one who passes observe (ROT-11)", () => {
    expect(handOn(three, { ...among("eepd"), from: e2, role: "scribe", to: d1 })).toEqual({
      ...three,
      scribe: d1,
      observers: [e2],
    });
  });

  it("changes nothing if the role is no longer theirs, or nobody can take it (ROT-11)", () => {
    expect(handOn(three, { ...among("eep"), from: e1, role: "scribe" })).toEqual(three);
    expect(handOn(three, { ...among("eep"), from: e1, role: "productManager", to: d1 })).toEqual(three);
    expect(handOn(three, { ...among("e"), from: e1, role: "productManager" })).toEqual(three);
  });
});
