/** Something that a bot would do now: a command after some thought, or a while without a connection. */
import type { CommandName, PayloadOf } from "../../shared/workshop/commands.ts";

export type Move = Command | Absence;

interface Considered {
  /** What it is about. What was once done is not done again under the same key. */
  readonly key: string;
  /** How long the bot thinks first, in ms of workshop time, from when it could have begun. */
  readonly thinkMs: number;
  /** Not earlier than this moment of workshop time, epoch ms. */
  readonly notBefore?: number;
}

export interface Command extends Considered {
  readonly kind: "command";
  readonly name: CommandName;
  readonly payload: unknown;
}

/** A dropped connection, as trains and lifts make them. */
export interface Absence extends Considered {
  readonly kind: "absence";
  readonly forMs: number;
}

/** A command whose payload fits its name. */
export function command<Name extends CommandName>(
  key: string,
  thinkMs: number,
  name: Name,
  payload: PayloadOf<Name>,
): Command {
  return { kind: "command", key, thinkMs, name, payload };
}
