/** The server's HTTP interface. Answers are data: an error never throws, and "no answer" is one of them. */
import type {
  CodeAnswer,
  ConsequencesAnswer,
  ConsequencesRequest,
  ContentAnswer,
  CreateAnswer,
  ErrorAnswer,
  JoinAnswer,
  JoinRequest,
  LinksAnswer,
  SessionAnswer,
  StageKeyAnswer,
  StagesAnswer,
} from "../../shared/protocol.ts";
import type { Scenario } from "../../shared/scenarios.ts";
import type { CreateWorkshopPayload } from "../../shared/workshop/set-up.ts";

export type HttpError = ErrorAnswer["error"] | { readonly code: "network" };
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: HttpError };

interface Ask {
  readonly method?: "GET" | "POST" | "DELETE";
  readonly body?: unknown;
  /** A bearer token. */
  readonly token?: string;
}

export async function ask<Value>(
  path: string,
  { method = "POST", body, token }: Ask,
): Promise<Outcome<Value>> {
  try {
    const response = await fetch(path, {
      method,
      headers: {
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (response.ok && !isError(answer)) return { ok: true, value: answer as Value };
    return { ok: false, error: (answer as ErrorAnswer).error };
  } catch {
    return { ok: false, error: { code: "network" } };
  }
}

/** The door answers an expected refusal with 200 and an error in it. */
const isError = (answer: unknown): answer is ErrorAnswer =>
  typeof answer === "object" && answer !== null && "error" in answer;

export const readCodeTitle = (code: string): Promise<Outcome<CodeAnswer>> =>
  ask("/api/code", { body: { code } });

export const postJoin = (request: JoinRequest): Promise<Outcome<JoinAnswer>> =>
  ask("/api/join", { body: request });

export const readContent = (): Promise<Outcome<ContentAnswer>> => ask("/api/content", { method: "GET" });

export const postWorkshop = (
  chosen: CreateWorkshopPayload & { readonly scenario?: Scenario },
  passcode: string | undefined,
): Promise<Outcome<CreateAnswer>> =>
  ask("/api/workshops", { body: { ...chosen, ...(passcode ? { passcode } : {}) } });

export const postSession = (key: string): Promise<Outcome<SessionAnswer>> =>
  ask("/api/session", { body: { key } });

export const postBots = (
  workshopId: string,
  token: string,
  count: number,
  scenario?: Scenario,
): Promise<Outcome<unknown>> =>
  ask(`/api/workshops/${workshopId}/bots`, { token, body: { count, ...(scenario && { scenario }) } });

/** The addresses under which others can reach this server, best first. */
export const readLinks = (workshopId: string, token: string): Promise<Outcome<LinksAnswer>> =>
  ask(`/api/workshops/${workshopId}/links`, { method: "GET", token });

/** How many projectors are connected now. */
export const readStages = (workshopId: string, token: string): Promise<Outcome<StagesAnswer>> =>
  ask(`/api/workshops/${workshopId}/stages`, { method: "GET", token });

/** One more key for a projector. */
export const postStage = (workshopId: string, token: string): Promise<Outcome<StageKeyAnswer>> =>
  ask(`/api/workshops/${workshopId}/stages`, { token });

/** What a command of surgery would mean. */
export const postConsequences = (
  workshopId: string,
  token: string,
  command: ConsequencesRequest,
): Promise<Outcome<ConsequencesAnswer>> =>
  ask(`/api/workshops/${workshopId}/consequences`, { token, body: command });

/** Deletes the workshop and all that was written in it. */
export const postForget = (workshopId: string, token: string): Promise<Outcome<unknown>> =>
  ask(`/api/workshops/${workshopId}/forget`, { token });
