/**
 * The wire between a client and the server: what goes over the socket and over HTTP. docs/protocol.md says it in
 * prose; a change that an older page would not understand raises the number in protocol-version.ts, and such pages
 * reload themselves.
 */
import * as z from "zod/mini";
import { scenarios } from "./scenarios.ts";
import type { Change } from "./view/changes.ts";
import type { Slice } from "./view/slices.ts";
import type { StreamKey } from "./view/streams.ts";
import type { CurveballKey } from "./workshop/board-state.ts";
import type { Malformed } from "./workshop/commands.ts";
import type { ClaimId, FacilitatorId, GroupId, SeatId, WorkshopId } from "./workshop/ids.ts";
import type { Rejection } from "./workshop/rejection.ts";
import { displayName, groupId, seatId } from "./workshop/schemas.ts";
import type { Consequences } from "./workshop/surgery-consequences.ts";
import { type CurveballAudience, type CurveballType, disciplines } from "./workshop/vocabulary.ts";

/** Largest frame that the server reads, in bytes. */
export const maxFrameBytes = 16 * 1024;

/** A secret of at least 128 bits in base64url. Clients mint seat tokens themselves, so that joining can be repeated. */
export const secret = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/));
/** Names one page load. Never stored where a duplicated tab could copy it. */
export const clientId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,40}$/));

// --- Socket, client to server. Every message is acknowledged; one without an acknowledgement callback is dropped.

/** `hello`: the first message on every connection. Nothing else is answered before it. */
export const helloMessage = z.strictObject({
  protocol: z.int(),
  clientId,
  /** Facilitator's session token, stage key, or the seat tokens that this device holds; all of one workshop. */
  tokens: z.array(secret).check(z.minLength(1), z.maxLength(8)),
  /** What the client has: the epoch it came from and the position in each stream. Null: nothing. */
  cursor: z.union([
    z.null(),
    z.strictObject({
      epoch: z.string().check(z.maxLength(40)),
      positions: z.record(z.string().check(z.maxLength(60)), z.int()),
    }),
  ]),
});
export type Hello = z.infer<typeof helloMessage>;

/** Whom a token stands for. */
export type Identity =
  | { readonly kind: "facilitator"; readonly facilitatorId: FacilitatorId }
  | { readonly kind: "stage" }
  | { readonly kind: "seat"; readonly seatId: SeatId }
  /** A claim on a taken seat that waits for the facilitator, or was declined. */
  | { readonly kind: "claim"; readonly claimId: ClaimId; readonly status: "waiting" | "declined" }
  /** Unknown, revoked, removed or signed out; or before the locked door, or turned away from it. */
  | {
      readonly kind: "none";
      readonly reason: "unknown" | "signedOut" | "removed" | "left" | "waiting" | "declined";
    };

export interface StreamSnapshot {
  readonly position: number;
  readonly slice: Slice | null;
}

/** Everything that the connection may see now. Replaces what the client has: streams not in it are gone. */
export interface Snapshot {
  readonly epoch: string;
  /** One for each of the hello's tokens, in their order. */
  readonly identities: readonly Identity[];
  readonly streams: Readonly<Partial<Record<StreamKey, StreamSnapshot>>>;
}

/** One stream's part of a commit. It fits if the client's position in the stream is `from`; otherwise ask `resync`. */
export interface Frame {
  readonly stream: StreamKey;
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
}

/** `now` is the server's workshop time in epoch ms; it passes `rate` times as fast as real time (1 but in rehearsals). */
export interface ServerTime {
  readonly now: number;
  readonly rate: number;
}

export type HelloAnswer =
  | {
      readonly ok: true;
      readonly workshopId: WorkshopId;
      readonly time: ServerTime;
      /** The number of the last command that was accepted from this client id; 0 for none. */
      readonly lastNumber: number;
      readonly identities: readonly Identity[];
      /** Either what was missed, to be applied together, or everything anew. */
      readonly missed?: readonly Frame[];
      readonly snapshot?: Snapshot;
    }
  /**
   * `protocol`: reload the page. `credentials`: none of the tokens is good. `busy`: try again later. `broken`: the server
   * cannot read this workshop; ask again in half a minute or so.
   */
  | {
      readonly ok: false;
      readonly reason: "protocol" | "credentials" | "busy" | "broken" | "malformed";
    };

/** `command`. One at a time: the next is sent when this one is answered. */
export const commandMessage = z.strictObject({
  /** Which of the connection's seats acts; absent for a facilitator. */
  seatId: z.optional(seatId),
  /** Grows by one with each accepted command of this client id. A repeated number gets its remembered answer. */
  number: z.int().check(z.minimum(1)),
  name: z.string().check(z.maxLength(40)),
  payload: z.unknown(),
});
export type CommandMessage = z.infer<typeof commandMessage>;

export type CommandAnswer =
  | { readonly ok: true; readonly number: number }
  /** Expected: the command was understood and refused. Its number is not used up. */
  | { readonly ok: false; readonly rejection: Rejection }
  | { readonly ok: false; readonly malformed: Malformed }
  /** A number was left out; send `expected` next. */
  | { readonly ok: false; readonly gap: { readonly expected: number } }
  /** Something broke on the server; nothing was done. `retry`: the same command may be sent again in a while. */
  | { readonly ok: false; readonly fault: { readonly id: string; readonly retry: boolean } };

/** `typing`: volatile, never stored. Tells the group's other members where somebody is writing. */
export const typingMessage = z.strictObject({ seatId, groupId, where: z.string().check(z.maxLength(40)) });
export type Typing = { readonly seatId: SeatId; readonly groupId: GroupId; readonly where: string };

/** `adopt`: may this page take over the unsent commands of an earlier page load? */
export const adoptMessage = z.strictObject({ clientId });
export type AdoptAnswer = { readonly isFree: boolean; readonly lastNumber: number };

// --- Socket, server to client.

/** `changes`: what one commit means for this connection; its frames are applied together. */
export interface ChangesMessage {
  readonly epoch: string;
  readonly frames: readonly Frame[];
}
/** `fresh`: the audience changed (moved, placed, signed out); the message is a `Snapshot`. */
/** `comeBack`: the server is about to stop; reconnect after this many ms. */
export interface ComeBackMessage {
  readonly afterMs: number;
}

// --- HTTP. JSON in, JSON out; errors are `{error: {code}}` with a matching status, but for what the door (code, join)
// refuses as expected: a mistyped code or a taken name is an answer with status 200 and an `error` in it.

/** POST /api/code. The same answer and timing for unknown, ended and locked out. */
export const codeRequest = z.strictObject({ code: z.string().check(z.maxLength(20)) });
export interface CodeAnswer {
  readonly title: string;
}

/** POST /api/join. Repeating it with the same token gives the same seat. */
export const joinRequest = z.strictObject({
  code: z.string().check(z.maxLength(20)),
  token: secret,
  name: displayName,
  discipline: z.enum(disciplines),
  whenTaken: z.enum(["ask", "another", "claim"]),
  isBot: z.optional(z.boolean()),
});
export type JoinRequest = z.infer<typeof joinRequest>;
export type JoinAnswer =
  | { readonly workshopId: WorkshopId; readonly seatId: SeatId; readonly name: string }
  | { readonly workshopId: WorkshopId; readonly claimId: ClaimId };

/** POST /api/workshops: a `CreateWorkshopPayload` (workshop/set-up.ts) and, where `needsPasscode`, a `passcode` beside it. */
export interface CreateAnswer {
  readonly workshopId: WorkshopId;
  readonly joinCode: string;
  /** Goes into the cockpit link's fragment. Shown once; the server keeps only its hash. */
  readonly facilitatorKey: string;
  readonly stageKey: string;
}

/** POST /api/session: the key from the link's fragment against a bearer token. */
export const sessionRequest = z.strictObject({ key: secret });
export interface SessionAnswer {
  readonly workshopId: WorkshopId;
  readonly token: string;
}

/** GET /api/workshops/:id/links (facilitator): the addresses under which others can reach this server, best first. */
export interface LinksAnswer {
  readonly addresses: readonly string[];
}

/** GET /api/workshops/:id/stages (facilitator): how many projectors are connected now. */
export interface StagesAnswer {
  readonly connected: number;
}

/** POST /api/workshops/:id/facilitators (facilitator): a key for a co-facilitator, who may be given a name. */
export const inviteRequest = z.strictObject({ name: z.optional(displayName) });
/** Also of POST /api/workshops/:id/facilitators/me/key: a new key in place of one's own, whose other sessions end. */
export interface FacilitatorKeyAnswer {
  readonly facilitatorId: string;
  /** Shown once; the server keeps only its hash. */
  readonly facilitatorKey: string;
}

/** POST /api/workshops/:id/stages (facilitator): one more key for a projector, for a cockpit on another device. */
export interface StageKeyAnswer {
  readonly stageKey: string;
}

/**
 * GET /api/workshops/:id/facilitators (facilitator). DELETE …/facilitators/:facilitatorId revokes a key and its
 * sessions at once, but never the last key.
 */
export interface FacilitatorsAnswer {
  readonly facilitators: readonly {
    readonly facilitatorId: string;
    readonly createdAt: number;
    readonly isMe: boolean;
    /** Whether a cockpit of theirs is connected now. */
    readonly isConnected: boolean;
    /** Whether their link was ever opened. */
    readonly hasOpened: boolean;
  }[];
}

/** POST /api/workshops/:id/bots (facilitator): sends bots through the door. Answered before they have sat down. */
export const botsRequest = z.strictObject({
  count: z.int().check(z.minimum(1), z.maximum(200)),
  /** How they behave; as usual if left out. */
  scenario: z.optional(z.enum(scenarios)),
});

/**
 * POST /api/workshops/:id/consequences (facilitator): what a command of surgery would mean, without carrying it out. Refused
 * as the command itself would be.
 */
export const consequencesRequest = z.strictObject({
  name: z.enum(["placeSeat", "mergeGroups", "splitGroup", "handOnRole", "removeSeat"]),
  payload: z.unknown(),
});
export type ConsequencesRequest = z.infer<typeof consequencesRequest>;
export type ConsequencesAnswer = Consequences;

/**
 * Also for facilitators: POST /api/workshops/:id/forget deletes the workshop now; DELETE /api/workshops/:id/people/:seatId
 * removes a person and erases their name. GET /api/workshops/:id/report and its files (shared/report/formats.ts) are for
 * facilitators at any moment and for seats from the end on.
 */

/** GET /api/content: what set-up shows of the library. No private facts, tensions of steps or rescue options. */
export interface ContentAnswer {
  readonly castings: readonly {
    readonly castingId: string;
    readonly personaName: string;
    readonly oneLine: string;
    readonly quote: string;
    readonly journeyTitle: string;
    readonly domain: string;
    readonly tension: string;
    readonly difficulty: "gentle" | "medium" | "hard";
    readonly steps: readonly {
      readonly action: string;
      readonly feeling: number;
      readonly isMomentOfTruth: boolean;
      readonly priority: number;
    }[];
    /** What kind of surprise comes where; what it says is nobody's before it is played. */
    readonly curveballs: readonly {
      readonly key: CurveballKey;
      readonly type: CurveballType;
      /** The step's index that it tests; null: any. */
      readonly stepIndex: number | null;
      readonly audience: CurveballAudience;
    }[];
  }[];
  /** Whether creating a workshop asks for a passcode. */
  readonly needsPasscode: boolean;
}

export interface ErrorAnswer {
  readonly error:
    | { readonly code: "malformed"; readonly path: string; readonly reason: string }
    | {
        readonly code:
          | "noSuchCode"
          | "passcode"
          | "tooManyRequests"
          | "unauthorised"
          | "foreignPage"
          | "notFound"
          | "fault"
          | "broken";
      }
    | Rejection;
}
