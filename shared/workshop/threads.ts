/**
 * Each group's conversation with the facilitators: help that is asked for, seen, answered or needed no more, messages
 * that nobody asked for, and what is said to all or to some groups. Rules HELP-1 to HELP-3.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { blockKinds } from "./agenda.ts";
import { command, type Decision, reject } from "./command.ts";
import type { EventBody, EventMeta } from "./events.ts";
import type { Group, MessageKind, ThreadMessage } from "./group-state.ts";
import type { GroupId, MessageId } from "./ids.ts";
import { groupFor } from "./reading.ts";
import { groupId, messageId, someText, text } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";
import { textLimits } from "./text-limits.ts";
import { unseen } from "./thread-reading.ts";

interface InThread {
  readonly groupId: GroupId;
  readonly messageId: MessageId;
}

export type ThreadEvent =
  | (InThread & { readonly type: "helpAsked"; readonly text: string })
  | (InThread & { readonly type: "helpWithdrawn" })
  | (InThread & { readonly type: "facilitatorAnswered"; readonly text: string })
  /** Everything that the group wrote up to this message was seen. */
  | (InThread & { readonly type: "helpSeen" })
  | (InThread & { readonly type: "groupMessaged"; readonly kind: MessageKind; readonly text: string })
  | {
      readonly type: "broadcastSent";
      readonly messageId: MessageId;
      /** Null: everyone, with or without a group. */
      readonly groupIds: readonly GroupId[] | null;
      readonly text: string;
    };

/** How much a group may write to the facilitators, and the facilitators to all. */
const most = 100;

const wroteTooMuch = (group: Group): boolean =>
  group.thread.filter(({ from }) => from === "group").length >= most;

export const askForHelp = command({
  name: "askForHelp",
  by: ["seat"],
  phases: blockKinds,
  payload: z.strictObject({ groupId, text: text(textLimits.field) }),
  decide(state, payload, { actor, newId }): Decision {
    const { group, rejection } = groupFor(state, actor, payload.groupId);
    if (rejection) return reject(rejection);
    const waits = unseen(group.thread).some(({ kind }) => kind === "help");
    if (waits && payload.text === "") return [];
    if (wroteTooMuch(group)) return reject({ code: "tooMany", limit: most });
    return [{ type: "helpAsked", ...payload, messageId: newId("message") as MessageId }];
  },
});

/** The group needs it no more; it names the help that it means. */
export const withdrawHelp = command({
  name: "withdrawHelp",
  by: ["seat"],
  phases: blockKinds,
  payload: z.strictObject({ groupId, messageId }),
  decide(state, payload, { actor }) {
    const { group, rejection } = groupFor(state, actor, payload.groupId);
    if (rejection) return reject(rejection);
    const asked = group.thread.find(({ id }) => id === payload.messageId);
    if (asked?.kind !== "help") return reject({ code: "noSuchThing" });
    return asked.isWithdrawn ? [] : [{ type: "helpWithdrawn", ...payload }];
  },
});

export const answerFacilitator = command({
  name: "answerFacilitator",
  by: ["seat"],
  phases: blockKinds,
  payload: z.strictObject({ groupId, text: someText(textLimits.field) }),
  decide(state, payload, { actor, newId }): Decision {
    const { group, rejection } = groupFor(state, actor, payload.groupId);
    if (rejection) return reject(rejection);
    if (wroteTooMuch(group)) return reject({ code: "tooMany", limit: most });
    return [{ type: "facilitatorAnswered", ...payload, messageId: newId("message") as MessageId }];
  },
});

/** HELP-2: names the last message that was read, so that nothing counts as seen that came meanwhile. */
export const seeHelp = command({
  name: "seeHelp",
  by: ["facilitator"],
  phases: blockKinds,
  payload: z.strictObject({ groupId, messageId }),
  decide(state, payload) {
    const thread = state.groups[payload.groupId]?.thread ?? [];
    const upTo = thread.findIndex(({ id }) => id === payload.messageId);
    if (upTo < 0) return reject({ code: "noSuchThing" });
    return unseen(thread.slice(0, upTo + 1)).length > 0 ? [{ type: "helpSeen", ...payload }] : [];
  },
});

export const messageGroup = command({
  name: "messageGroup",
  by: ["facilitator"],
  phases: blockKinds,
  payload: z.strictObject({
    groupId,
    kind: z.enum(["message", "nudge", "rescue", "record"]),
    text: someText(textLimits.field),
  }),
  decide(state, payload, { newId }): Decision {
    if (!state.groups[payload.groupId]) return reject({ code: "noSuchThing" });
    return [{ type: "groupMessaged", ...payload, messageId: newId("message") as MessageId }];
  },
});

export const broadcast = command({
  name: "broadcast",
  by: ["facilitator"],
  phases: blockKinds,
  /** `groupIds` null: to everyone. */
  payload: z.strictObject({
    groupIds: z.union([z.array(groupId).check(z.minLength(1), z.maxLength(100)), z.null()]),
    text: someText(textLimits.field),
  }),
  decide(state, payload, { newId }): Decision {
    const groupIds = payload.groupIds && [...new Set(payload.groupIds)];
    if (groupIds?.some((id) => !state.groupOrder.includes(id))) return reject({ code: "noSuchThing" });
    if (groupIds === null && state.broadcasts.length >= most) return reject({ code: "tooMany", limit: most });
    const sent: EventBody = {
      type: "broadcastSent",
      groupIds,
      text: payload.text,
      messageId: newId("message") as MessageId,
    };
    return [sent];
  },
});

export function evolveThreads(draft: Draft<WorkshopState>, event: ThreadEvent & EventMeta): void {
  const id = event.messageId;
  const add = (to: GroupId, from: ThreadMessage["from"], kind: ThreadMessage["kind"], said: string) => {
    const { at, by } = event;
    draft.groups[to]?.thread.push({ id, from, kind, by, text: said, at, seenAt: null, isWithdrawn: false });
  };
  switch (event.type) {
    case "helpAsked":
      add(event.groupId, "group", "help", event.text);
      return;
    case "helpWithdrawn":
      for (const message of draft.groups[event.groupId]?.thread ?? [])
        if (message.kind === "help") message.isWithdrawn = true;
      return;
    case "facilitatorAnswered":
      add(event.groupId, "group", "message", event.text);
      return;
    case "helpSeen": {
      const thread = draft.groups[event.groupId]?.thread ?? [];
      const upTo = thread.findIndex((message) => message.id === id);
      for (const message of thread.slice(0, upTo + 1))
        if (message.from === "group") message.seenAt ??= event.at;
      return;
    }
    case "groupMessaged":
      add(event.groupId, "facilitator", event.kind, event.text);
      return;
    case "broadcastSent":
      if (event.groupIds === null) draft.broadcasts.push({ id, text: event.text, at: event.at });
      else for (const to of event.groupIds) add(to, "facilitator", "broadcast", event.text);
      return;
    default:
      event satisfies never;
  }
}
