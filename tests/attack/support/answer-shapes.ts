/** The shape of every answer that the protocol has (docs/protocol.md), and of what the server sends by itself. */
import * as z from "zod/mini";

const id = z.string().check(z.regex(/^[a-z]{1,12}-[a-z0-9]{1,24}$/));
const text = (most: number) => z.string().check(z.maxLength(most));
const whole = z.int().check(z.minimum(0));

const plain = [
  "notAllowed",
  "notInThisPhase",
  "seatGone",
  "notYourGroup",
  "noSuchThing",
  "stale",
  "held",
  "needsApproval",
  "workshopEnded",
  "groupFull",
  "notYourRole",
  "boardClosed",
  "voteIsOpen",
  "noVoteOpen",
  "alreadyDone",
  "needsConfirmation",
  "tooLate",
  "notHere",
] as const;
export const rejection = z.union([
  z.strictObject({ code: z.enum(plain) }),
  z.strictObject({ code: z.literal("nameTaken"), suggestion: text(40), seatId: id }),
  z.strictObject({ code: z.literal("workshopFull"), seats: whole }),
  z.strictObject({ code: z.literal("tooFewPeople"), people: whole }),
  z.strictObject({ code: z.literal("tooMany"), limit: whole }),
  z.strictObject({ code: z.literal("contradicted"), by: z.enum(["later", "room", "people", "roles"]) }),
]);

const fault = z.strictObject({ ok: z.literal(false), fault: z.strictObject({ id, retry: z.boolean() }) });
export const malformed = z.strictObject({ path: text(400), reason: text(40) });
const time = z.strictObject({ now: z.number(), rate: z.number() });
const stream = z
  .string()
  .check(z.regex(/^(room|facilitators|stage|group:group-[a-z0-9]+|seat:seat-[a-z0-9]+)$/));
const identity = z.union([
  z.strictObject({ kind: z.literal("facilitator"), facilitatorId: id }),
  z.strictObject({ kind: z.literal("stage") }),
  z.strictObject({ kind: z.literal("seat"), seatId: id }),
  z.strictObject({ kind: z.literal("claim"), claimId: id, status: z.enum(["waiting", "declined"]) }),
  z.strictObject({
    kind: z.literal("none"),
    reason: z.enum(["unknown", "signedOut", "removed", "left", "waiting", "declined"]),
  }),
]);
const snapshot = z.strictObject({
  epoch: text(40),
  identities: z.array(identity),
  streams: z.record(stream, z.strictObject({ position: whole, slice: z.record(z.string(), z.unknown()) })),
});
const path = z.array(z.union([z.string(), z.int()]));
const frames = z.array(
  z.strictObject({
    stream,
    from: whole,
    to: whole,
    changes: z.array(
      z.union([
        z.tuple([path]),
        z.tuple([path, z.unknown()]),
        z.tuple([path, z.record(z.string(), z.unknown()), z.literal(true)]),
        z.tuple([path, z.null(), z.int()]),
      ]),
    ),
  }),
);
const welcome = {
  ok: z.literal(true),
  workshopId: id,
  time,
  lastNumber: whole,
  identities: z.array(identity),
};

export const answerShapes: Readonly<Record<string, z.ZodMiniType>> = {
  hello: z.union([
    z.strictObject({ ...welcome, snapshot }),
    z.strictObject({ ...welcome, missed: frames }),
    z.strictObject({
      ok: z.literal(false),
      reason: z.enum(["protocol", "credentials", "busy", "malformed"]),
    }),
    fault,
  ]),
  command: z.union([
    z.strictObject({ ok: z.literal(true), number: whole }),
    z.strictObject({ ok: z.literal(false), rejection }),
    z.strictObject({ ok: z.literal(false), malformed }),
    z.strictObject({ ok: z.literal(false), gap: z.strictObject({ expected: whole }) }),
    fault,
  ]),
  typing: z.union([z.strictObject({ ok: z.boolean() }), fault]),
  adopt: z.union([z.strictObject({ isFree: z.boolean(), lastNumber: whole }), fault]),
  resync: z.union([snapshot, fault]),
  time,
};

export const newsShapes: Readonly<Record<string, z.ZodMiniType>> = {
  changes: z.strictObject({ epoch: text(40), frames }),
  fresh: snapshot,
  typing: z.strictObject({ seatId: id, groupId: id, where: text(40) }),
  comeBack: z.strictObject({ afterMs: whole }),
};
