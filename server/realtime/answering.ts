/**
 * The one wrapper that every handler of a message goes through: it insists on an acknowledgement, validates, catches
 * faults, and always answers (SEND-3). What a message means is the handlers' business.
 */
import type { Logger } from "pino";
import type * as z from "zod/mini";
import type { CommandAnswer } from "../../shared/protocol.ts";
import type { Malformed } from "../../shared/workshop/commands.ts";

/** The server could not do it; nothing was done. Any message may be answered with it. */
export type FaultAnswer = Extract<CommandAnswer, { fault: unknown }>;

export interface Handler<Message, Answer> {
  readonly schema: z.ZodMiniType<Message>;
  /**
   * Gives the answer, or a function that makes it: that one is called in the very moment in which the answer goes out,
   * so that nothing published in between can overtake it.
   */
  handle(message: Message): Answer | Promise<Answer | (() => Answer)> | (() => Answer);
  malformed(malformed: Malformed, raw: unknown): Answer;
}

export interface AnsweringParts {
  readonly log: Pick<Logger, "error">;
  readonly newId: (prefix: string) => string;
  /** Called for each message that came, by its name. */
  readonly count?: (name: string, outcome: MessageOutcome) => void;
}

/** `unasked`: without an acknowledgement, so there is nobody to answer. */
export type MessageOutcome = "answered" | "malformed" | "later" | "fault" | "unasked";

/** An expected inability: the server is stopping, or the sender is too fast. Not logged. */
export class TryLater extends Error {
  override readonly name = "TryLater";
}

/** Gets what was sent; the last of it is the acknowledgement. */
export type Listener = (...received: unknown[]) => void;

export function answering({ log, newId, count = () => undefined }: AnsweringParts) {
  const faultOf = (error: unknown, name: string): FaultAnswer => {
    const id = newId("fault");
    const isExpected = error instanceof TryLater;
    count(name, isExpected ? "later" : "fault");
    // Only what the error says of itself: payloads, names and tokens are not for logs.
    if (!isExpected) log.error({ err: error, fault: id, message: name }, "A message could not be handled.");
    return { ok: false, fault: { id, retry: true } };
  };

  /** What to register for the message `name`. */
  return <Message, Answer>(name: string, handler: Handler<Message, Answer>): Listener =>
    (...received) => {
      const acknowledge = received.at(-1);
      if (typeof acknowledge !== "function") return count(name, "unasked");
      const raw = received.length > 1 ? received[0] : undefined;
      const fail = (error: unknown): void => void acknowledge(faultOf(error, name));
      const answered = (answer: Answer | (() => Answer), outcome: MessageOutcome = "answered"): void => {
        acknowledge(isMaker(answer) ? answer() : answer);
        count(name, outcome);
      };
      try {
        const parsed = handler.schema.safeParse(raw);
        if (!parsed.success) return answered(handler.malformed(malformedOf(parsed.error), raw), "malformed");
        const answer = handler.handle(parsed.data);
        if (!(answer instanceof Promise)) return answered(answer);
        answer.then((later) => answered(later)).catch(fail);
      } catch (error) {
        fail(error);
      }
    };
}

const isMaker = <Answer>(answer: Answer | (() => Answer)): answer is () => Answer =>
  typeof answer === "function";

function malformedOf(error: { readonly issues: readonly z.core.$ZodIssue[] }): Malformed {
  const [issue] = error.issues;
  return { path: issue?.path.map(String).join(".") ?? "", reason: issue?.code ?? "invalid" };
}
