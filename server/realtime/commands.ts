/** Takes a connection's command to the workshop, as whoever the connection stands for now, and words the outcome. */
import type { CommandAnswer, CommandMessage } from "../../shared/protocol.ts";
import type { Actor } from "../../shared/workshop/actor.ts";
import { isCommandName, parseCommand } from "../../shared/workshop/commands.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import type { Metrics } from "../http/metrics.ts";
import { StoreFault } from "../store/store-fault.ts";
import { BrokenWorkshop } from "../workshops/broken-workshop.ts";
import { Stopping } from "../workshops/create-workshops.ts";
import type { Submitted, Workshops } from "../workshops/workshops.ts";
import { TryLater } from "./answering.ts";
import { identitiesIn, type Member, senderOf } from "./member.ts";
import type { Pace } from "./pace.ts";

export interface CommandParts {
  readonly workshops: Pick<Workshops, "submit" | "peek">;
  readonly pace: Pace;
  readonly newId: (prefix: string) => string;
  readonly metrics: Pick<Metrics, "commands" | "commitSeconds"> | undefined;
}

/** Throws TryLater, or rejects with it, where the same command may be sent again in a while. */
export function takeCommand(
  message: CommandMessage,
  member: Member,
  parts: CommandParts,
): CommandAnswer | Promise<CommandAnswer> {
  const { seatId, number, name, payload } = message;
  const startedAt = performance.now();
  const counted = (answer: CommandAnswer, outcome: string): CommandAnswer => {
    parts.metrics?.commands.inc({ name: isCommandName(name) ? name : "unknown", outcome });
    return answer;
  };
  const actor = actorOf(parts.workshops.peek(member.workshopId)?.state, member, seatId);
  // A seat's own pace, however many connections it has; a reload does not reset it. Nobody else can use it up.
  const paced = actor?.kind === "seat" ? actor.seatId : senderOf(member);
  if (!parts.pace.allows(paced)) throw new TryLater("too fast");
  const command = parseCommand(name, payload);
  if ("malformed" in command) return counted({ ok: false, malformed: command.malformed }, "malformed");
  if (!actor) return counted({ ok: false, rejection: { code: "seatGone" } }, "seatGone");
  const delivery = { clientId: member.clientId, number };
  return parts.workshops.submit(member.workshopId, { command, actor, delivery }).then(
    (submitted) => {
      if (submitted.kind === "accepted")
        parts.metrics?.commitSeconds.observe((performance.now() - startedAt) / 1000);
      const outcome = submitted.kind === "rejected" ? submitted.rejection.code : submitted.kind;
      return counted(answerTo(submitted, number, parts.newId), outcome);
    },
    (error: unknown) => {
      counted({ ok: true, number }, "fault");
      throw isToldAlready(error) ? new TryLater("not now") : error;
    },
  );
}

/** Who sends is told to try again; the operator knows already, or it passes by itself. */
const isToldAlready = (error: unknown): boolean =>
  error instanceof Stopping || error instanceof BrokenWorkshop || error instanceof StoreFault;

/** The credential decides, at every command: the payload only chooses among what the connection holds. */
function actorOf(
  state: WorkshopState | undefined,
  member: Member,
  seatId: SeatId | undefined,
): Actor | undefined {
  const identities = state ? identitiesIn(state, member) : member.identities;
  if (seatId === undefined) {
    const held = identities.find((identity) => identity.kind === "facilitator");
    return held && { kind: "facilitator", id: held.facilitatorId };
  }
  const isTheirs = identities.some((identity) => identity.kind === "seat" && identity.seatId === seatId);
  return isTheirs ? { kind: "seat", seatId } : undefined;
}

function answerTo(submitted: Submitted, number: number, newId: (prefix: string) => string): CommandAnswer {
  switch (submitted.kind) {
    case "accepted":
    case "duplicate":
      return { ok: true, number };
    case "rejected":
      return { ok: false, rejection: submitted.rejection };
    case "gap":
      return { ok: false, gap: { expected: submitted.expected } };
    case "taken":
    case "unavailable":
      return { ok: false, fault: { id: newId("fault"), retry: false } };
    default:
      return submitted satisfies never;
  }
}
