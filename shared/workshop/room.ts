/**
 * The room's clock, which belongs to the facilitator: next, back, pause, more or less time, the end, and what happens
 * after the server was away. Rules CLOCK-3 (a stale next does nothing), CLOCK-4 (back restores), CLOCK-5 (outage).
 */
import * as z from "zod/mini";
import { blockKinds, isDebrief } from "./agenda.ts";
import { remainingAt } from "./clock.ts";
import { type Context, command, type Decision, reject } from "./command.ts";
import type { EventBody } from "./events.ts";
import { confirmation } from "./forming.ts";
import { proposalFor } from "./groups.ts";
import { currentBlock } from "./reading.ts";
import type { WorkshopState } from "./state.ts";

/** `position` as in the state: an index into the agenda's blocks, the lobby, or the end. */
export type RoomEvent =
  | {
      readonly type: "roomMoved";
      readonly to: "lobby" | number | "ended";
      readonly direction: "forward" | "back";
    }
  | { readonly type: "roomPaused" }
  | { readonly type: "roomResumed" }
  | { readonly type: "roomTimeAdjusted"; readonly deltaMs: number }
  | { readonly type: "outageNoticed"; readonly fromAt: number; readonly toAt: number }
  | { readonly type: "outageAnswered"; readonly isCounted: boolean };

/** How long after its end a workshop can be reopened. */
export const reopenMs = 15 * 60_000;

/** The revision of the block that the command leaves or changes. */
const from = z.int().check(z.minimum(0));

const isStale = (state: WorkshopState, revision: number): boolean => state.room.revision !== revision;

export const advanceRoom = command({
  name: "advanceRoom",
  by: ["facilitator"],
  phases: ["lobby", ...blockKinds],
  payload: z.strictObject({ from }),
  decide: (state, payload, context) =>
    isStale(state, payload.from) ? reject({ code: "stale" }) : advance(state, context),
});

/** The events that take the room to its next block: whoever has no group by immersion gets one. */
export function advance(state: WorkshopState, context: Context): EventBody[] {
  const { position } = state.room;
  const next = position === "lobby" ? 0 : position === "ended" ? "ended" : position + 1;
  const to = next === "ended" || next >= state.agenda.blocks.length ? "ended" : next;
  const kind = to === "ended" ? undefined : state.agenda.blocks[to]?.kind;
  return [
    ...(kind === "briefing" ? proposed(state, context) : []),
    ...(kind === "immersion" ? placed(state, context) : []),
    { type: "roomMoved", to, direction: "forward" },
  ];
}

/** GRP-8: groups are proposed by themselves when the briefing begins. */
function proposed(state: WorkshopState, { seed }: Context): EventBody[] {
  if (state.proposal || state.groupOrder.length > 0) return [];
  const proposal = proposalFor(state, seed, state.settings.preferredSize);
  return proposal ? [proposal] : [];
}

/** GRP-9: immersion begins with groups, confirmed or not; whoever is still without one is placed (decide.ts). */
function placed(state: WorkshopState, { seed }: Context): EventBody[] {
  if (state.groupOrder.length > 0) return [];
  const fresh = state.proposal ? undefined : proposalFor(state, seed, state.settings.preferredSize);
  const proposal =
    state.proposal ?? (fresh?.type === "groupsProposed" ? { ...fresh, isHandmade: false } : undefined);
  return [...(fresh ? [fresh] : []), ...(proposal ? confirmation(state, proposal, seed) : [])];
}

export const goBack = command({
  name: "goBack",
  by: ["facilitator"],
  phases: blockKinds,
  /** `confirmed`: the facilitator knows that what the gallery disclosed stays disclosed. */
  payload: z.strictObject({ from, confirmed: z.boolean() }),
  decide(state, payload) {
    if (isStale(state, payload.from)) return reject({ code: "stale" });
    const { position } = state.room;
    if (typeof position !== "number") return reject({ code: "notInThisPhase" });
    const crossesGallery = currentBlock(state)?.kind === "what" && state.gallery.openedAt !== null;
    if (crossesGallery && !payload.confirmed) return reject({ code: "needsConfirmation" });
    return [{ type: "roomMoved", to: position === 0 ? "lobby" : position - 1, direction: "back" }];
  },
});

export const pauseRoom = command({
  name: "pauseRoom",
  by: ["facilitator"],
  phases: blockKinds,
  payload: z.strictObject({}),
  decide: (state) => (state.room.clock.holds.includes("room") ? [] : [{ type: "roomPaused" }]),
});

export const resumeRoom = command({
  name: "resumeRoom",
  by: ["facilitator"],
  phases: blockKinds,
  payload: z.strictObject({}),
  decide: (state) => (state.room.clock.holds.includes("room") ? [{ type: "roomResumed" }] : []),
});

export const adjustRoom = command({
  name: "adjustRoom",
  by: ["facilitator"],
  phases: blockKinds,
  /** `confirmed`: the facilitator chose to take minutes from the debrief (AGENDA-3). */
  payload: z.strictObject({
    from,
    deltaMs: z.int().check(z.minimum(-600_000), z.maximum(600_000)),
    confirmed: z.optional(z.boolean()),
  }),
  decide(state, { from: left, deltaMs, confirmed }) {
    if (isStale(state, left)) return reject({ code: "stale" });
    const kind = currentBlock(state)?.kind;
    const isProtected = deltaMs < 0 && kind !== undefined && isDebrief(kind);
    if (isProtected && !confirmed) return reject({ code: "needsConfirmation" });
    return [{ type: "roomTimeAdjusted", deltaMs }];
  },
});

export const endWorkshop = command({
  name: "endWorkshop",
  by: ["facilitator"],
  phases: ["lobby", ...blockKinds],
  payload: z.strictObject({ confirmed: z.boolean() }),
  decide: (_state, payload) =>
    payload.confirmed
      ? [{ type: "roomMoved", to: "ended", direction: "forward" }]
      : reject({ code: "needsConfirmation" }),
});

export const reopenWorkshop = command({
  name: "reopenWorkshop",
  by: ["facilitator"],
  phases: ["ended"],
  payload: z.strictObject({}),
  decide(state, _payload, { now }): Decision {
    const { endedAt, endedFrom } = state.room;
    if (endedAt === null || now - endedAt > reopenMs) return reject({ code: "tooLate" });
    return [{ type: "roomMoved", to: endedFrom ?? "lobby", direction: "back" }];
  },
});

/** The server was away while clocks ran. Short outages are simply counted; the heartbeat reports those of over 30 s. */
export const reportOutage = command({
  name: "reportOutage",
  by: ["system"],
  phases: "any",
  payload: z.strictObject({ fromAt: z.number(), toAt: z.number() }),
  decide(state, payload) {
    if (typeof state.room.position !== "number" || state.room.clock.runningSince === null) return [];
    const fromAt = Math.max(payload.fromAt, state.room.clock.runningSince);
    return [{ type: "outageNoticed", fromAt, toAt: payload.toAt }];
  },
});

export const answerOutage = command({
  name: "answerOutage",
  by: ["facilitator"],
  phases: blockKinds,
  /** `isCounted`: the time that passed is gone; otherwise everything goes on where it was. */
  payload: z.strictObject({ isCounted: z.boolean() }),
  decide: (state, payload) =>
    state.room.outage
      ? [{ type: "outageAnswered", isCounted: payload.isCounted }]
      : reject({ code: "alreadyDone" }),
});

/** CLOCK-6: a block whose time is up moves on by itself where the facilitator has set so; otherwise it holds. */
export function blockDeadline(state: WorkshopState, context: Context): EventBody[] {
  const block = currentBlock(state);
  if (!block || remainingAt(state.room.clock, context.now) > 0 || state.room.clock.holds.length > 0)
    return [];
  if (state.settings.autoAdvance) return advance(state, context);
  return block.kind === "deRole"
    ? state.groupOrder
        .filter((id) => state.groups[id]?.deRole.isShown === false)
        .map((groupId) => ({ type: "deRoleShown", groupId }))
    : [];
}
