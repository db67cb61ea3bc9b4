/**
 * What is said at the table and only marked on the board: play-backs, private facts that were spoken, reality checks.
 */
import * as z from "zod/mini";
import { boardFor, noteLimit } from "./board.ts";
import { command, reject } from "./command.ts";
import { holdsRole } from "./reading.ts";
import { groupId, slot, someText } from "./schemas.ts";
import { textLimits } from "./text-limits.ts";

/** TALK-1: whoever was played back says whether it was understood: the product manager of needs, the engineer of constraints. */
export const answerPlayBack = command({
  name: "answerPlayBack",
  by: ["seat"],
  phases: ["step"],
  payload: z.strictObject({ groupId, slot, of: z.enum(["need", "constraint"]), isUnderstood: z.boolean() }),
  decide(state, payload, { actor }) {
    const { group, board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    const role = payload.of === "need" ? "productManager" : "engineer";
    if (actor.kind !== "seat" || !holdsRole(group, payload.slot, actor.seatId, role))
      return reject({ code: "notYourRole" });
    return board.playBacks[payload.of].isUnderstood ? [] : [{ type: "playedBack", ...payload }];
  },
});

/** SECRET-2: a private fact is its holder's alone until they mark it as said. */
export const markFact = command({
  name: "markFact",
  by: ["seat"],
  phases: ["step"],
  payload: z.strictObject({
    groupId,
    slot,
    role: z.enum(["productManager", "engineer"]),
    isSaid: z.boolean(),
  }),
  decide(state, payload, { actor }) {
    const { group, board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    // Nobody has the fact of another step before them.
    if (group.turn?.slot !== payload.slot) return reject({ code: "stale" });
    if (actor.kind !== "seat" || !holdsRole(group, payload.slot, actor.seatId, payload.role)) {
      return reject({ code: "notYourRole" });
    }
    return (board.saidAt[payload.role] !== null) === payload.isSaid ? [] : [{ type: "factSaid", ...payload }];
  },
});

/** Someone whose real job it is corrects the portrayal of a role that somebody else plays. */
export const checkReality = command({
  name: "checkReality",
  by: ["seat"],
  phases: ["step"],
  payload: z.strictObject({
    groupId,
    slot,
    role: z.enum(["productManager", "engineer"]),
    text: someText(textLimits.line),
  }),
  decide(state, payload, { actor }) {
    const { group, board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    if (actor.kind !== "seat") return reject({ code: "notAllowed" });
    const job = payload.role === "productManager" ? "product" : "engineering";
    const isTheirs = state.seats[actor.seatId]?.discipline === job;
    if (!isTheirs || holdsRole(group, payload.slot, actor.seatId, payload.role))
      return reject({ code: "notYourRole" });
    if (board.realityChecks.length >= noteLimit) return reject({ code: "tooMany", limit: noteLimit });
    return [{ type: "realityChecked", ...payload, seatId: actor.seatId }];
  },
});
