/**
 * The agenda: its blocks with their minutes for a workshop of 60, 75 or 90 minutes (or any length between and
 * beyond), and how a step's minutes divide into turns. Source of the figures: the tables in docs/facilitating.md.
 */
import type { Turn } from "./vocabulary.ts";

export const blockKinds = [
  "welcome",
  "briefing",
  "immersion",
  "step",
  "deRole",
  "what",
  "soWhat",
  "nowWhat",
  "close",
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** Where a workshop is: before the agenda, in one of its kinds of block, or after it. */
export const phases = ["lobby", ...blockKinds, "ended"] as const;
export type Phase = (typeof phases)[number];

export interface Block {
  /** Stable within a workshop: `welcome`, `step-1`, … */
  readonly id: string;
  readonly kind: BlockKind;
  /** 0-based step slot; only for steps. */
  readonly slot?: number;
  /** What its turns take. */
  readonly plannedMs: number;
  /** On top of that: minutes kept for curveballs that went to this step, because one is played in it (CURVE-1). */
  readonly curveballMs?: number;
}

export interface Agenda {
  readonly blocks: readonly Block[];
  /** Minutes kept for curveballs; they go to the step in which one is played. */
  readonly curveballMs: number;
  /** Minutes kept in hand; blocks, curveballs and buffer together are the planned length. */
  readonly bufferMs: number;
}

export const minuteMs = 60_000;

/** The parts of the debrief, whose minutes are protected (AGENDA-3). */
export const debriefKinds: readonly BlockKind[] = ["deRole", "what", "soWhat", "nowWhat"];
export const isDebrief = (kind: BlockKind): boolean => debriefKinds.includes(kind);

interface Template {
  readonly welcome: number;
  readonly briefing: number;
  readonly immersion: number;
  readonly steps: readonly number[];
  readonly deRole: number;
  readonly what: number;
  readonly soWhat: number;
  readonly nowWhat: number;
  readonly close: number;
}

/** Minutes a block. What a template leaves of its length is the buffer. */
const templates: readonly (readonly [length: number, template: Template])[] = [
  [
    60,
    {
      welcome: 4,
      briefing: 3,
      immersion: 4,
      steps: [8, 7, 7],
      deRole: 2,
      what: 4,
      soWhat: 7,
      nowWhat: 5,
      close: 3,
    },
  ],
  [
    75,
    {
      welcome: 5,
      briefing: 3,
      immersion: 5,
      steps: [11, 9, 9],
      deRole: 2,
      what: 5,
      soWhat: 8,
      nowWhat: 7,
      close: 3,
    },
  ],
  [
    90,
    {
      welcome: 5,
      briefing: 4,
      immersion: 6,
      steps: [11, 9, 9, 9],
      deRole: 2,
      what: 6,
      soWhat: 10,
      nowWhat: 8,
      close: 3,
    },
  ],
];

/** What a curveball takes: a turn of its own, where one is played. */
export const curveballTurnMs = 2 * minuteMs;

/** The shortest and longest workshop that can be planned, in minutes. */
export const lengthLimits = { min: 45, max: 180 } as const;

/**
 * The agenda for a workshop of `lengthMin` minutes: the largest template that fits, with one curveball, the rest as
 * buffer. Below the shortest template its steps lose a minute each and, if that is not enough, the last step goes.
 */
export function agendaFor(lengthMin: number): Agenda {
  const fitting = templates.filter(([length]) => length <= lengthMin).at(-1) ?? templates[0];
  if (!fitting) throw new Error("There is no agenda template.");
  const template = fitting[1];
  const steps = lengthMin >= 60 ? template.steps : template.steps.slice(0, 2).map((minutes) => minutes - 1);
  const blocks = toBlocks({ ...template, steps });
  return withReserves(lengthMin, blocks, 1);
}

/** Curveballs and then the buffer get what the blocks leave of the length; a curveball that no longer fits is not planned. */
export function withReserves(lengthMin: number, blocks: readonly Block[], curveballs: number): Agenda {
  const leftMs = Math.max(0, lengthMin * minuteMs - plannedMs(blocks));
  const fitting = Math.min(curveballs, Math.floor(leftMs / curveballTurnMs));
  return {
    blocks,
    curveballMs: fitting * curveballTurnMs,
    bufferMs: leftMs - fitting * curveballTurnMs,
  };
}

function toBlocks(template: Template): Block[] {
  const block = (kind: Exclude<BlockKind, "step">): Block => ({
    id: kind,
    kind,
    plannedMs: template[kind] * minuteMs,
  });
  return [
    ...(["welcome", "briefing", "immersion"] as const).map(block),
    ...template.steps.map(
      (minutes, slot): Block => ({
        id: `step-${slot + 1}`,
        kind: "step",
        slot,
        plannedMs: minutes * minuteMs,
      }),
    ),
    ...(["deRole", "what", "soWhat", "nowWhat", "close"] as const).map(block),
  ];
}

/** What a block takes, with the curveball that is played in it. */
export const blockMs = (block: Block): number => block.plannedMs + (block.curveballMs ?? 0);

/** What `blocks` take together. */
export const plannedMs = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + blockMs(block), 0);

/** How many step slots an agenda has. */
export const stepSlots = (blocks: readonly Block[]): number =>
  blocks.filter((block) => block.kind === "step").length;

/** The interval in which everyone sees their next role; it closes a step. */
export const rotateMs = 30_000;

/**
 * How long each turn of a step lasts: 1:10 + 1:10 + 2:00 + 2:10 in seven minutes, 1:30 + 1:30 + 3:00 + 2:30 in nine,
 * in a straight line between and beyond them; with the rotation it is the whole step.
 */
export function turnMs(stepMs: number): Record<Turn, number> {
  const beyondSeven = stepMs / minuteMs - 7;
  const seconds = (at7: number, perMinute: number) =>
    Math.max(20, Math.round(at7 + perMinute * beyondSeven)) * 1000;
  return {
    need: seconds(70, 10),
    constraint: seconds(70, 10),
    options: seconds(120, 30),
    decision: seconds(130, 10),
  };
}

/** How long options are written in silence: 45 s in a step of seven minutes, 60 s in one of nine. */
export function silenceMs(stepMs: number): number {
  const seconds = 45 + 7.5 * (stepMs / minuteMs - 7);
  return Math.round(Math.min(90, Math.max(20, seconds))) * 1000;
}
