/**
 * What a command is: its name, who may send it and when, the schema of its payload, and its decision.
 * The table of all commands is `commands.ts`; what is not in it cannot be sent.
 */
import type * as z from "zod/mini";
import type { Actor, ActorKind } from "./actor.ts";
import type { Phase } from "./agenda.ts";
import type { EventBody } from "./events.ts";
import type { Rejection } from "./rejection.ts";
import type { WorkshopState } from "./state.ts";

/** What a decision may know beyond the state. Ids and the seed are fresh; what is drawn goes into the event. */
export interface Context {
  readonly actor: Actor;
  /** Epoch milliseconds of the workshop's clock. */
  readonly now: number;
  /** A fresh id such as `seat-4k9x2m…`. */
  newId(prefix: string): string;
  readonly seed: string;
}

/** Either what happened, in order (nothing, if all is as it was), or why it was refused. */
export type Decision = readonly EventBody[] | { readonly rejection: Rejection };

export const reject = (rejection: Rejection): { rejection: Rejection } => ({ rejection });

export interface Command<Name extends string, Payload> {
  readonly name: Name;
  readonly by: readonly ActorKind[];
  readonly phases: readonly Phase[] | "any";
  readonly payload: z.ZodMiniType<Payload>;
  readonly decide: (state: WorkshopState, payload: Payload, context: Context) => Decision;
}

/** Declares a command; a plain identity that lets the payload's type follow from its schema. */
export function command<const Name extends string, Payload>(
  spec: Command<Name, Payload>,
): Command<Name, Payload> {
  return spec;
}
