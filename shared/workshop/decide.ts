/**
 * From a command to events: who may send it, whether it exists in this phase, its own decision, and what follows from
 * that by itself (a vote that is now complete, a role that is now vacant). Pure; the server makes the result durable.
 */
import { type Actor, actorRef } from "./actor.ts";
import type { Command, Context } from "./command.ts";
import { commands, type ParsedCommand } from "./commands.ts";
import { curveballDue, curveballTimeDue } from "./curveball-play.ts";
import { deRoleDue } from "./de-role.ts";
import { doorDue } from "./door.ts";
import type { EventBody, EventMeta, WorkshopEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import { placeEveryone } from "./forming.ts";
import type { Group } from "./group-state.ts";
import { joinProposal, untilImmersion } from "./groups.ts";
import { currentBlock, phaseOf } from "./reading.ts";
import type { Rejection } from "./rejection.ts";
import { firstOpenSlot, planFrom, refillVacated } from "./roles.ts";
import type { WorkshopState } from "./state.ts";
import { silenceDue } from "./turns.ts";
import { revealDue } from "./vote.ts";

export type Outcome =
  | {
      readonly events: readonly WorkshopEvent[];
      readonly state: WorkshopState;
      readonly rejection?: undefined;
    }
  | { readonly rejection: Rejection; readonly events?: undefined };

/**
 * Decides on a parsed command. On success the events are in order and `state` is the one after them; no events means
 * that everything is already as the command wants it.
 */
export function decide(state: WorkshopState, { name, payload }: ParsedCommand, context: Context): Outcome {
  // The table's entries differ in their payload; `payload` has passed this entry's own schema.
  const spec = commands[name] as unknown as Command<string, unknown>;
  const refusal = authorise(state, spec, context);
  if (refusal) return { rejection: refusal };
  const decision = spec.decide(state, payload, context);
  return "rejection" in decision ? { rejection: decision.rejection } : settle(state, decision, context);
}

/** Why this actor may not send this command now, or undefined if they may. */
function authorise(
  state: WorkshopState,
  spec: Command<string, unknown>,
  { actor }: Context,
): Rejection | undefined {
  if (!spec.by.includes(actor.kind)) return { code: "notAllowed" };
  if (actor.kind === "seat" && state.seats[actor.seatId]?.status !== "here") return { code: "seatGone" };
  if (spec.phases === "any" || spec.phases.includes(phaseOf(state))) return undefined;
  return { code: phaseOf(state) === "ended" ? "workshopEnded" : "notInThisPhase" };
}

/** Far above what any command sets off; reaching it is a bug, told instead of hanging the server. */
const maxRounds = 20;

/** Adds to the events what follows from them, until nothing more does. */
function settle(before: WorkshopState, decided: readonly EventBody[], context: Context): Outcome {
  const meta = metaOf(context.actor, context.now);
  const system = { at: context.now, by: "system" as const };
  const events: WorkshopEvent[] = decided.map((body) => ({ ...body, ...meta }));
  let state = events.reduce<WorkshopState>((folded, event) => evolve(folded, event), before);
  let previous = before;
  let rounds = 0;
  while (state !== previous) {
    if (++rounds > maxRounds)
      throw new Error(`What follows from ${decided[0]?.type ?? "nothing"} never settles.`);
    const following = afterwards(previous, state, context).map(
      (body): WorkshopEvent => ({ ...body, ...system }),
    );
    previous = state;
    state = following.reduce<WorkshopState>((folded, event) => evolve(folded, event), state);
    events.push(...following);
  }
  return { events, state };
}

/** TEAM-1: which facilitator it was goes beside the reference that everybody may read, never into it. */
function metaOf(actor: Actor, at: number): EventMeta {
  const id = actor.kind === "facilitator" ? actor.id : undefined;
  return { at, by: actorRef(actor), ...(id !== undefined && { facilitator: id }) };
}

/** What the change from `before` to `after` brings about by itself. */
function afterwards(before: WorkshopState, after: WorkshopState, context: Context): EventBody[] {
  const haveSeatsChanged = before.seats !== after.seats;
  const newcomers = haveSeatsChanged
    ? Object.values(after.seats).filter(({ id, status }) => {
        const was = before.seats[id]?.status;
        return status === "here" && (was === undefined || was === "waiting");
      })
    : [];
  const mayAllHaveChanged = haveSeatsChanged || isRoomDifferent(before, after);
  const touched = after.groupOrder.flatMap((id): Group[] => {
    const group = after.groups[id];
    const mayHaveChanged = mayAllHaveChanged || before.groups[id] !== group;
    return group && mayHaveChanged && hasChanged(before, after, group) ? [group] : [];
  });
  const isImmersing = before.room.position !== after.room.position && phaseOf(after) === "immersion";
  const isFirst = after.groupOrder.length === 0 && !canRegroup(after) && phaseOf(after) !== "ended";
  return [
    ...(isImmersing || isFirst ? placeEveryone(after, context.seed) : []),
    ...newcomers.flatMap((seat) => (canRegroup(after) ? joinProposal(after, seat, context) : [])),
    ...touched.flatMap((group) => [
      ...(haveRolesChanged(before, after, group) ? rolesDue(before, after, group) : []),
      ...silenceDue(after, group, context.now),
      ...revealDue(after, group, context.now),
      ...deRoleDue(after, group),
      ...curveballDue(after, group),
    ]),
    ...curveballTimeDue(after, touched),
    ...doorDue(before, after),
  ];
}

const canRegroup = (state: WorkshopState): boolean => untilImmersion.includes(phaseOf(state));

/** Whether a group, or somebody in it, is different now. */
function hasChanged(before: WorkshopState, after: WorkshopState, group: Group): boolean {
  return (
    before.groups[group.id] !== group ||
    isRoomDifferent(before, after) ||
    group.seatIds.some((id) => before.seats[id] !== after.seats[id])
  );
}

/** Whether something is different that concerns every group. */
function isRoomDifferent(before: WorkshopState, after: WorkshopState): boolean {
  return (
    before.room.position !== after.room.position ||
    before.settings !== after.settings ||
    before.room.clock !== after.room.clock
  );
}

/** Whether anything that the schedule of roles rests on is different: who is there, what was played, the policy. */
function haveRolesChanged(before: WorkshopState, after: WorkshopState, group: Group): boolean {
  const was = before.groups[group.id];
  return (
    was?.seatIds !== group.seatIds ||
    was.schedule !== group.schedule ||
    was.steps !== group.steps ||
    before.room.position !== after.room.position ||
    before.settings.rotation !== after.settings.rotation ||
    group.seatIds.some((id) => before.seats[id] !== after.seats[id])
  );
}

/**
 * ROT-14: who joins, leaves or goes missing changes only steps that have not begun; as a step begins it is planned
 * for those who are present; a role that was vacated is refilled at once (ROT-10).
 */
function rolesDue(before: WorkshopState, after: WorkshopState, group: Group): EventBody[] {
  const isEntering = before.room.position !== after.room.position && currentBlock(after)?.kind === "step";
  const hasSlotBegun = group.turn !== null && Object.hasOwn(group.leftTurns, group.turn.slot);
  const begins = isEntering && !hasSlotBegun;
  const from = begins && group.turn ? group.turn.slot : firstOpenSlot(group);
  return [...refillVacated(after, group), ...planFrom(after, group, from)];
}
