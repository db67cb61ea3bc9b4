/** What a route answers, as data: a status and a JSON body; errors all look alike (`ErrorAnswer`). */
import type * as z from "zod/mini";
import type { ErrorAnswer } from "../../shared/protocol.ts";
import type { Malformed } from "../../shared/workshop/commands.ts";
import type { Rejection } from "../../shared/workshop/rejection.ts";

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Refusal = Exclude<
  Extract<ErrorAnswer["error"], { code: string }>,
  Rejection | { code: "malformed" }
>["code"];

const statusOf: Readonly<Record<Refusal, number>> = {
  noSuchCode: 404,
  passcode: 403,
  tooManyRequests: 429,
  unauthorised: 401,
  foreignPage: 403,
  notFound: 404,
  fault: 503,
  broken: 503,
};

const error = (status: number, told: ErrorAnswer["error"]): Answer => ({
  status,
  body: { error: told } satisfies ErrorAnswer,
});

export const answer = (body: unknown, status = 200): Answer => ({ status, body });
export const refuse = (code: Refusal): Answer => error(statusOf[code], { code });
export const reject = (rejection: Rejection): Answer => error(409, rejection);
/** At the door a refusal is an ordinary answer (a name that is taken, a mistyped code) and no failed request. */
export const turnAway = (reason: Rejection | { readonly code: "noSuchCode" }): Answer => error(200, reason);
export const malformed = ({ path, reason }: Malformed, status = 400): Answer =>
  error(status, { code: "malformed", path, reason });

/** Reads a body with its schema; what else is in it is refused (strict schemas). */
export function parse<T>(
  schema: z.ZodMiniType<T>,
  body: unknown,
): { readonly value: T } | { readonly refused: Answer } {
  const parsed = schema.safeParse(body);
  if (parsed.success) return { value: parsed.data };
  const issue = parsed.error.issues[0];
  return {
    refused: malformed({ path: issue?.path.map(String).join(".") ?? "", reason: issue?.code ?? "invalid" }),
  };
}
