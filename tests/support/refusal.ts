/** How the product refuses a command in a played workshop, as data; undefined where it accepts it. Changes nothing. */
import type { Actor } from "../../shared/workshop/actor.ts";
import { type CommandName, type PayloadOf, parseCommand } from "../../shared/workshop/commands.ts";
import { decide } from "../../shared/workshop/decide.ts";
import type { RejectionCode } from "../../shared/workshop/rejection.ts";
import type { Play } from "./play.ts";

export function refusalOf<Name extends CommandName>(
  { state, now }: Pick<Play, "state" | "now">,
  actor: Actor,
  name: Name,
  payload: PayloadOf<Name>,
): RejectionCode | undefined {
  const parsed = parseCommand(name, payload);
  if ("malformed" in parsed) throw new Error(`${name} is malformed at “${parsed.malformed.path}”.`);
  const newId = (prefix: string) => `${prefix}-refused`;
  return decide(state, parsed, { actor, now, newId, seed: "refused" }).rejection?.code;
}
