/** Creating a workshop and changing what was set up, until it starts. */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { stepsToPlay } from "../content/play-order.ts";
import type { Casting } from "../content/schema.ts";
import { type Agenda, agendaFor, lengthLimits, minuteMs, stepSlots, withReserves } from "./agenda.ts";
import { startClock } from "./clock.ts";
import { command, reject } from "./command.ts";
import type { EventMeta } from "./events.ts";
import type { CastingId, WorkshopId } from "./ids.ts";
import { castingId, curveballKey, groupSize, isBlank, lineOfText } from "./schemas.ts";
import type { CurveballChoice, Settings, WorkshopState } from "./state.ts";
import { noSurgery } from "./surgery-state.ts";
import { rotationPolicies } from "./vocabulary.ts";

export type SetUpEvent =
  | {
      readonly type: "workshopCreated";
      readonly id: WorkshopId;
      readonly title: string;
      readonly joinCode: string;
      readonly settings: Settings;
      readonly agenda: Agenda;
      readonly castings: readonly Casting[];
    }
  | {
      readonly type: "settingsChanged";
      readonly title: string;
      readonly settings: Settings;
      readonly agenda: Agenda;
    };

/** More than a group can play in the steps of the longest agenda is not worth keeping minutes for. */
export const mostCurveballs = 3;

/** What is in play where nobody chose anything: every card, and minutes for one. */
export const usualCurveballs: CurveballChoice = { planned: 1, leftOut: [] };

const settingsFields = {
  title: lineOfText(80).check(z.refine((value) => !isBlank(value))),
  lengthMin: z.int().check(z.minimum(lengthLimits.min), z.maximum(lengthLimits.max)),
  expectedPeople: z.int().check(z.minimum(1), z.maximum(250)),
  preferredSize: groupSize,
  rotation: z.enum(rotationPolicies),
  autoAdvance: z.boolean(),
  /** Minutes by block id, where they differ from the template's. */
  minutes: z.optional(
    z.record(z.string().check(z.maxLength(20)), z.number().check(z.minimum(1), z.maximum(60))),
  ),
  /** One curveball and every card, where nothing is said. */
  curveballs: z.optional(
    z.strictObject({
      planned: z.int().check(z.minimum(0), z.maximum(mostCurveballs)),
      leftOut: z.array(curveballKey).check(z.maxLength(200)),
    }),
  ),
};

/** What somebody who creates a workshop chooses. Checked by the HTTP route; the castings come from the library. */
export const createWorkshopPayload = z.strictObject({
  ...settingsFields,
  isRehearsal: z.boolean(),
  /** In the order in which they are dealt to groups; empty: every one that is long enough. */
  castingIds: z.array(castingId).check(z.maxLength(24)),
});
export type CreateWorkshopPayload = z.infer<typeof createWorkshopPayload>;

export const castingIdOf = (casting: Casting): CastingId => `${casting.persona.id}/${casting.journey.id}`;

/** The template's agenda with the minutes that somebody chose; what is over becomes buffer, never less than none. */
export function chosenAgenda(
  lengthMin: number,
  minutes: Readonly<Record<string, number>> = {},
  curveballs = usualCurveballs.planned,
): Agenda {
  const template = agendaFor(lengthMin);
  const blocks = template.blocks.map((block) => {
    const chosen = Object.hasOwn(minutes, block.id) ? minutes[block.id] : undefined;
    return chosen === undefined ? block : { ...block, plannedMs: Math.round(chosen * minuteMs) };
  });
  return withReserves(lengthMin, blocks, curveballs);
}

/** The castings whose journeys have at least as many steps as the agenda has slots (a shorter one is not offered). */
export function longEnough(castings: readonly Casting[], slots: number): Casting[] {
  return castings.filter((casting) => stepsToPlay(casting.journey, slots).length === slots);
}

export const changeSettings = command({
  name: "changeSettings",
  by: ["facilitator"],
  phases: ["lobby"],
  payload: z.strictObject(settingsFields),
  decide(state, payload) {
    if (state.groupOrder.length > 0) return reject({ code: "tooLate" });
    const curveballs = payload.curveballs ?? state.settings.curveballs;
    const agenda = chosenAgenda(payload.lengthMin, payload.minutes, curveballs.planned);
    const slots = stepSlots(agenda.blocks);
    if (longEnough(Object.values(state.castings), slots).length < state.castingOrder.length) {
      return reject({ code: "tooMany", limit: slots });
    }
    const { title, minutes: _, ...settings } = payload;
    return [
      { type: "settingsChanged", title, settings: { ...state.settings, ...settings, curveballs }, agenda },
    ];
  },
});

/** The state that the first event of a log makes. */
export function createdState(
  event: Extract<SetUpEvent, { type: "workshopCreated" }> & EventMeta,
): WorkshopState {
  return {
    id: event.id,
    createdAt: event.at,
    title: event.title,
    joinCode: event.joinCode,
    settings: event.settings,
    agenda: event.agenda,
    plan: { planned: event.agenda, dropped: [] },
    castings: Object.fromEntries(event.castings.map((casting) => [castingIdOf(casting), casting])),
    castingOrder: event.castings.map(castingIdOf),
    ownCurveballs: {},
    roomBill: {},
    room: {
      position: "lobby",
      revision: 0,
      clock: startClock(0, event.at, ["room"]),
      enteredAt: event.at,
      startedAt: null,
      endedAt: null,
      endedFrom: null,
      tookMs: {},
      leftMs: {},
      outage: null,
    },
    exchange: null,
    seats: {},
    door: { isLocked: false },
    claims: {},
    proposal: null,
    groups: {},
    groupOrder: [],
    surgery: { ...noSurgery },
    gallery: { openedAt: null, shownKey: null },
    dots: { ballots: {}, revealedAt: null },
    discussion: null,
    commitments: {},
    broadcasts: [],
    spotlight: null,
    recall: null,
    visits: {},
    callLinks: {},
    privateNotes: {},
    signals: { snoozed: {}, resolved: {}, tuning: {} },
    facilitation: { people: {}, leadId: null, acts: {}, actCount: 0 },
  };
}

export function evolveSettings(
  draft: Draft<WorkshopState>,
  event: Extract<SetUpEvent, { type: "settingsChanged" }>,
): void {
  draft.title = event.title;
  draft.settings = {
    ...event.settings,
    curveballs: { ...event.settings.curveballs, leftOut: [...event.settings.curveballs.leftOut] },
  };
  draft.agenda = structuredCopy(event.agenda);
  draft.plan = { planned: structuredCopy(event.agenda), dropped: [] };
}

/** A copy that Immer may own: events are never shared with a draft. */
const structuredCopy = (agenda: Agenda): Draft<Agenda> => ({
  blocks: agenda.blocks.map((block) => ({ ...block })),
  curveballMs: agenda.curveballMs,
  bufferMs: agenda.bufferMs,
});
