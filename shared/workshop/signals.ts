/**
 * What facilitators do with signals: put one off, settle it until its evidence changes, tune them. The signals
 * themselves follow from what facilitators see (`shared/signals`); here is only what co-facilitators share of them.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { phases } from "./agenda.ts";
import { command, reject } from "./command.ts";
import type { EventBody, EventMeta } from "./events.ts";
import type { GroupId } from "./ids.ts";
import { type SignalKey, type SignalKind, signalKinds, signalRules } from "./signal-kinds.ts";
import type { WorkshopState } from "./state.ts";

export type SignalEvent =
  | { readonly type: "signalSnoozed"; readonly key: SignalKey; readonly isSnoozed: boolean }
  | { readonly type: "signalResolved"; readonly key: SignalKey; readonly evidence: string | null }
  | {
      readonly type: "signalsTuned";
      readonly signal: SignalKind;
      readonly isOn: boolean;
      readonly limit: number | null;
    };

/** How long a signal that was put off stays away. */
export const snoozeMs = 5 * 60_000;

const key = z.string().check(z.regex(/^[a-zA-Z]{2,20}(:[a-z]{1,12}-[a-z0-9]{1,24})?$/));

/** Whether there could be such a signal: a known kind, of a group that exists or of none. */
function isSignal(state: WorkshopState, signal: SignalKey): boolean {
  const [kind, of] = signal.split(":");
  return (
    signalKinds.some((known) => known === kind) &&
    (of === undefined || state.groups[of as GroupId] !== undefined)
  );
}

const whileOpen = phases.filter((phase) => phase !== "ended");

export const snoozeSignal = command({
  name: "snoozeSignal",
  by: ["facilitator"],
  phases: whileOpen,
  payload: z.strictObject({ key, isSnoozed: z.boolean() }),
  decide(state, payload, { now }) {
    if (!isSignal(state, payload.key)) return reject({ code: "noSuchThing" });
    const isAlready = (state.signals.snoozed[payload.key] ?? 0) > now;
    return !payload.isSnoozed && !isAlready ? [] : [{ type: "signalSnoozed", ...payload }];
  },
});

export const resolveSignal = command({
  name: "resolveSignal",
  by: ["facilitator"],
  phases: whileOpen,
  /** `evidence`: what of it has to change before the signal shows again; null takes the settling back. */
  payload: z.strictObject({ key, evidence: z.union([z.string().check(z.maxLength(120)), z.null()]) }),
  decide(state, payload) {
    if (!isSignal(state, payload.key)) return reject({ code: "noSuchThing" });
    const before = state.signals.resolved[payload.key] ?? null;
    return before === payload.evidence ? [] : [{ type: "signalResolved", ...payload }];
  },
});

export const tuneSignals = command({
  name: "tuneSignals",
  by: ["facilitator"],
  phases: whileOpen,
  /** `limit`: in the signal's own unit, null for the standard one; what is beyond its bounds is brought within. */
  payload: z.strictObject({
    signal: z.enum(signalKinds),
    isOn: z.boolean(),
    limit: z.union([z.int(), z.null()]),
  }),
  decide(state, { signal, isOn, limit: wanted }): EventBody[] {
    const { limit: bounds } = signalRules[signal];
    const limit = bounds && wanted !== null ? Math.min(bounds.most, Math.max(bounds.least, wanted)) : null;
    const before = state.signals.tuning[signal];
    if (before?.isOn === isOn && before.limit === limit) return [];
    return [{ type: "signalsTuned", signal, isOn, limit }];
  },
});

export function evolveSignals(draft: Draft<WorkshopState>, event: SignalEvent & EventMeta): void {
  const { signals } = draft;
  switch (event.type) {
    case "signalSnoozed": {
      const standing = Object.entries(signals.snoozed).filter(([, until]) => until > event.at);
      const { [event.key]: _, ...others } = Object.fromEntries(standing);
      signals.snoozed = event.isSnoozed ? { ...others, [event.key]: event.at + snoozeMs } : others;
      return;
    }
    case "signalResolved":
      if (event.evidence === null) delete signals.resolved[event.key];
      else signals.resolved[event.key] = event.evidence;
      return;
    case "signalsTuned":
      signals.tuning[event.signal] = { isOn: event.isOn, limit: event.limit };
      return;
    default:
      event satisfies never;
  }
}
