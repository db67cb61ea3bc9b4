/**
 * What no client of ours sends: wrong types, huge numbers, halves of characters, depths, names of JavaScript's own as
 * keys. Written as JSON text, because a value that a program can hold cannot say all that a wire can.
 */
import type { Random } from "../../../shared/workshop/random.ts";

/** JSON, or what stands for it on the wire. */
export class Raw {
  constructor(readonly text: string) {}
}

export const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
};

const nested = (open: string, core: string, close: string, depth: number) =>
  new Raw(`${open.repeat(depth)}${core}${close.repeat(depth)}`);

const rubbish: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 0.5,
  () => new Raw("-0"),
  () => new Raw("1e999"),
  () => new Raw("-1e308"),
  () => Number.MAX_SAFE_INTEGER + 2,
  () => new Raw("123456789012345678901234567890"),
  () => "",
  () => "__proto__",
  () => "constructor",
  () => "toString",
  () => "seat-",
  () => "../../etc/passwd",
  () => "<script>alert(1)</script>",
  () => new Raw('"\\ud800"'),
  () => new Raw('"\\u0000\\u202e\\ufeff"'),
  () => "x".repeat(12_000),
  () => "é̂".repeat(2_000),
  () => [],
  () => ({}),
  () => [null],
  () => ({ length: 5 }),
  () => new Raw('{"__proto__":{"isFacilitator":true,"ok":true}}'),
  () => new Raw('{"constructor":{"prototype":{"isFacilitator":true}}}'),
  () => new Raw('{"toString":null,"valueOf":1,"hasOwnProperty":1,"then":1,"toJSON":1}'),
  () => new Raw('{"_placeholder":true,"num":0}'),
  () => nested("[", "", "]", 7_000),
  () => nested('{"a":', "1", "}", 2_500),
  () => nested('{"__proto__":', "{}", "}", 900),
  () => new Raw(`[${Array<string>(4_000).fill("0").join()}]`),
  () => new Raw(`{${Array.from({ length: 800 }, (_, nth) => `"key${nth}":${nth}`).join()}}`),
];

export const someRubbish = (random: Random): unknown => pick(random, rubbish)();

const strangeKeys = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "then",
  "length",
  "",
  "seatId",
  "more",
];

/** As JSON text; `undefined` in an object is left out, as JSON does. */
export function textOf(value: unknown): string {
  if (value instanceof Raw) return value.text;
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return `{${entries
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `${JSON.stringify(String(key))}:${textOf(one)}`)
    .join()}}`;
}

/** `value` with something wrong somewhere in it. Objects become maps, so that any key can stand in them, and twice. */
export function mutated(value: unknown, random: Random): unknown {
  if (value instanceof Raw || typeof value !== "object" || value === null || random() < 0.1)
    return someRubbish(random);
  if (Array.isArray(value)) {
    if (value.length === 0 || random() < 0.3) return [...value, someRubbish(random)];
    const at = Math.floor(random() * value.length);
    return value.map((one, index) => (index === at ? mutated(one, random) : one));
  }
  const entries = Object.entries(value);
  const key = entries.length > 0 ? pick(random, entries)[0] : "";
  const way = random();
  if (way < 0.2) return new Map(entries.filter(([name]) => name !== key));
  if (way < 0.4) return new Map([...entries, [pick(random, strangeKeys), someRubbish(random)]]);
  if (way < 0.5 && entries.length > 0)
    return new Raw(textOf(value).replace(/\}$/, `,${JSON.stringify(key)}:${textOf(someRubbish(random))}}`));
  return new Map(entries.map(([name, one]) => [name, name === key ? mutated(one, random) : one]));
}
