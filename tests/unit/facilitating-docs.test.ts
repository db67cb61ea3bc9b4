/** docs/facilitating.md says what the agenda plans, what the cockpit shows and which keys it hears. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { shortcutWords } from "../../client/words/cockpit.ts";
import { type Moment, promptFor } from "../../client/words/facilitation.ts";
import { blockName, turnNames } from "../../client/words/vocabulary.ts";
import {
  agendaFor,
  type Block,
  minuteMs,
  rotateMs,
  silenceMs,
  turnMs,
} from "../../shared/workshop/agenda.ts";
import { turns } from "../../shared/workshop/vocabulary.ts";

const handbook = readFileSync(new URL("../../docs/facilitating.md", import.meta.url), "utf8");
const inOneLine = handbook.replaceAll(/\s+/g, " ");

/** The cells of the table's row that begins with these words, without the first. */
const row = (begins: string): string[] =>
  (handbook.split("\n").find((line) => line.startsWith(`| ${begins} |`)) ?? "")
    .split("|")
    .slice(2, -1)
    .map((cell) => cell.trim());

const agendas = [60, 75, 90].map(agendaFor);

/** "11–19 (8)": from which minute to which, and how long; nothing where the agenda has no such block. */
function minutesIn(blocks: readonly Block[], name: string): string {
  const place = blocks.findIndex((block) => blockName(block) === name);
  const minutes = blocks.map(({ plannedMs }) => plannedMs / minuteMs);
  const from = minutes.slice(0, place).reduce((sum, length) => sum + length, 0);
  const length = minutes[place];
  return length === undefined ? "" : `${from}–${from + length} (${length})`;
}

it("gives every part's minutes as the agenda has them", () => {
  const names = new Set(agendas.flatMap(({ blocks }) => blocks.map(blockName)));
  expect(names.size).toBe(12);
  for (const name of names)
    expect([name, ...row(name)]).toEqual([name, ...agendas.map(({ blocks }) => minutesIn(blocks, name))]);
  expect(row("for a curveball")).toEqual(agendas.map(({ curveballMs }) => String(curveballMs / minuteMs)));
  expect(row("in hand")).toEqual(agendas.map(({ bufferMs }) => String(bufferMs / minuteMs)));
});

it("gives the turns' lengths for every step that these agendas have", () => {
  const lengths = [7, 8, 9, 11];
  const planned = agendas.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "step"));
  expect(
    [...new Set(planned.map(({ plannedMs }) => plannedMs / minuteMs))].toSorted((a, b) => a - b),
  ).toEqual(lengths);
  const inDigits = (ms: number) =>
    `${Math.floor(ms / minuteMs)}:${String((ms % minuteMs) / 1000).padStart(2, "0")}`;
  const steps = lengths.map((minutes) => minutes * minuteMs);
  for (const turn of turns)
    expect([turn, ...row(turnNames[turn]).slice(0, 4)]).toEqual([
      turn,
      ...steps.map((ms) => inDigits(turnMs(ms)[turn])),
    ]);
  expect(row("of it in silence").slice(0, 4)).toEqual(steps.map((ms) => inDigits(silenceMs(ms))));
  expect(row(turnNames.rotate).slice(0, 4)).toEqual(steps.map(() => inDigits(rotateMs)));
});

const moments: readonly Moment[] = [
  { phase: "lobby" },
  { phase: "welcome" },
  { phase: "briefing" },
  { phase: "immersion" },
  { phase: "step", step: "first" },
  { phase: "step", step: "middle" },
  { phase: "step", step: "last" },
  { phase: "deRole" },
  { phase: "what", isOpen: false },
  { phase: "what", isOpen: true },
  { phase: "soWhat", isOpen: false },
  { phase: "soWhat", isOpen: true },
  { phase: "nowWhat" },
  { phase: "close" },
  { phase: "ended" },
];

it.each(moments.map((moment) => [Object.values(moment).join(", "), moment] as const))(
  "quotes what to say, do and watch for as the cockpit shows it: %s",
  (_, moment) => {
    const prompt = promptFor(moment);
    expect(inOneLine).toContain(
      `**Say**: ${prompt.say} **Do**: ${prompt.do} **Watch for**: ${prompt.watchFor}`,
    );
  },
);

it("lists the cockpit's shortcuts", () => {
  for (const [key, does] of Object.values(shortcutWords.keys)) expect(row(`\`${key}\``)).toEqual([does]);
});
