/** Commitments: "When {cue at work}, I will {action}", one a person and one a group, with a date. Rule COM-1. */
import type { Draft } from "immer";
import * as z from "zod/mini";
import type { Actor } from "./actor.ts";
import { command, reject } from "./command.ts";
import type { EventMeta } from "./events.ts";
import type { CommitmentId, GroupId, SeatId } from "./ids.ts";
import { groupFor } from "./reading.ts";
import { commitmentId, groupId, someText } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";
import { textLimits } from "./text-limits.ts";
import { editVersion } from "./versioned-draft.ts";

export type CommitmentEvent =
  | {
      readonly type: "commitmentMade";
      readonly commitmentId: CommitmentId;
      readonly groupId: GroupId | null;
      readonly owner: SeatId | null;
      readonly cue: string;
      readonly action: string;
      readonly dueAt: number;
    }
  | {
      readonly type: "commitmentChanged";
      readonly commitmentId: CommitmentId;
      readonly cue: string;
      readonly action: string;
      readonly dueAt: number;
    }
  | { readonly type: "commitmentRemoved"; readonly commitmentId: CommitmentId };

/** A person's or group's own limit; one each is what the facilitator asks for. */
const commitmentLimit = 5;

/** With those that they took back. */
const everLimit = 40;

/** Every calendar and every browser can write this day; later ones end in an error where they are shown. */
const lastDayAt = Date.UTC(9999, 11, 31, 23, 59);

const words = {
  cue: someText(textLimits.line),
  action: someText(textLimits.line),
  dueAt: z.int().check(z.minimum(0), z.maximum(lastDayAt)),
};

export const makeCommitment = command({
  name: "makeCommitment",
  by: ["seat"],
  phases: ["nowWhat", "close"],
  payload: z.strictObject({ groupId, isGroups: z.boolean(), ...words }),
  decide(state, payload, { actor, newId }) {
    const { group, rejection } = groupFor(state, actor, payload.groupId);
    if (rejection) return reject(rejection);
    if (actor.kind !== "seat") return reject({ code: "notAllowed" });
    const owner = payload.isGroups ? null : actor.seatId;
    const ever = Object.values(state.commitments).filter(
      (one) => one.owner === owner && one.groupId === group.id,
    );
    const isOften = ever.length >= everLimit;
    if (isOften || ever.filter((one) => !one.isRemoved).length >= commitmentLimit)
      return reject({ code: "tooMany", limit: commitmentLimit });
    const { cue, action, dueAt } = payload;
    const commitmentId = newId("commitment") as CommitmentId;
    return [{ type: "commitmentMade", commitmentId, groupId: group.id, owner, cue, action, dueAt }];
  },
});

/** The commitment, if it is the actor's own or their group's. */
function owned(state: WorkshopState, actor: Actor, id: CommitmentId) {
  const commitment = state.commitments[id];
  const seat = actor.kind === "seat" ? state.seats[actor.seatId] : undefined;
  if (!commitment || !seat) return undefined;
  const isTheirs =
    commitment.owner === seat.id || (commitment.owner === null && commitment.groupId === seat.groupId);
  return isTheirs ? commitment : undefined;
}

export const changeCommitment = command({
  name: "changeCommitment",
  by: ["seat"],
  phases: ["nowWhat", "close"],
  payload: z.strictObject({ commitmentId, ...words }),
  decide: (state, payload, { actor }) =>
    owned(state, actor, payload.commitmentId)
      ? [{ type: "commitmentChanged", ...payload }]
      : reject({ code: "noSuchThing" }),
});

export const removeCommitment = command({
  name: "removeCommitment",
  by: ["seat"],
  phases: ["nowWhat", "close"],
  payload: z.strictObject({ commitmentId }),
  decide(state, payload, { actor }) {
    const commitment = owned(state, actor, payload.commitmentId);
    if (!commitment) return reject({ code: "noSuchThing" });
    return commitment.isRemoved ? [] : [{ type: "commitmentRemoved", ...payload }];
  },
});

export function evolveCommitments(draft: Draft<WorkshopState>, event: CommitmentEvent & EventMeta): void {
  switch (event.type) {
    case "commitmentMade": {
      const { commitmentId: id, groupId: ofGroup, owner, dueAt, by, at } = event;
      draft.commitments[id] = {
        id,
        groupId: ofGroup,
        owner,
        cue: editVersion<string>(null, event.cue, event),
        action: editVersion<string>(null, event.action, event),
        dueAt,
        writtenBy: by,
        at,
        isRemoved: false,
      };
      return;
    }
    case "commitmentChanged": {
      const commitment = draft.commitments[event.commitmentId];
      if (!commitment) return;
      commitment.cue = editVersion(commitment.cue, event.cue, event);
      commitment.action = editVersion(commitment.action, event.action, event);
      commitment.dueAt = event.dueAt;
      commitment.isRemoved = false;
      return;
    }
    case "commitmentRemoved": {
      const commitment = draft.commitments[event.commitmentId];
      if (commitment) commitment.isRemoved = true;
      return;
    }
    default:
      event satisfies never;
  }
}
