/**
 * Where a group meets when it does not sit at one table: the link to its breakout room, which facilitators set and nobody
 * but the group reads. Rule CALL-1.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { blockKinds } from "./agenda.ts";
import { command, reject } from "./command.ts";
import type { GroupId } from "./ids.ts";
import { groupId, text } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";
import { textLimits } from "./text-limits.ts";

export interface CallLink {
  readonly groupId: GroupId;
  /** Null: none. */
  readonly url: string | null;
}

export interface CallLinkEvent {
  readonly type: "callLinksSet";
  readonly links: readonly CallLink[];
}

/** How many links one command sets; a message has to fit into a frame. */
export const callLinksAtOnce = 20;

/** Nothing before the host, where a name could pass for it. */
const hasPlainHost = /^https?:\/\/[^/?#@]+([/?#]|$)/;

/** A page on the web, as browsers write its address; no other kind of link. */
export const callLink = z
  .pipe(text(textLimits.link), z.url({ protocol: /^https?$/, normalize: true }))
  .check(z.regex(hasPlainHost), z.maxLength(2 * textLimits.link));

export const setCallLinks = command({
  name: "setCallLinks",
  by: ["facilitator"],
  phases: ["lobby", ...blockKinds],
  payload: z.strictObject({
    links: z
      .array(z.strictObject({ groupId, url: z.union([callLink, z.null()]) }))
      .check(z.minLength(1), z.maxLength(callLinksAtOnce)),
  }),
  decide(state, { links }) {
    if (links.some((one) => !state.groupOrder.includes(one.groupId))) return reject({ code: "noSuchThing" });
    const changed = links.filter((one) => (state.callLinks[one.groupId] ?? null) !== one.url);
    return changed.length > 0 ? [{ type: "callLinksSet", links: changed }] : [];
  },
});

export function evolveCallLinks(draft: Draft<WorkshopState>, { links }: CallLinkEvent): void {
  for (const { groupId: id, url } of links) {
    if (url === null) delete draft.callLinks[id];
    else draft.callLinks[id] = url;
  }
}
