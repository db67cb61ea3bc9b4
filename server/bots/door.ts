/** The server's HTTP door as a headless client uses it: found a workshop, take a session, take a seat, read a report. */
import type { CreateAnswer, JoinAnswer, JoinRequest, SessionAnswer } from "../../shared/protocol.ts";
import type { ReportFormat } from "../../shared/report/formats.ts";
import type { CreateWorkshopPayload } from "../../shared/workshop/set-up.ts";

/** The server's own words are its types; a status that is no success, or a refusal at the door, is an error. */
async function ask<Answer>(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${new URL(url).pathname}: ${response.status} ${await response.text()}`);
  const answer: unknown = await response.json();
  if (typeof answer === "object" && answer !== null && "error" in answer) {
    throw new Error(`${new URL(url).pathname}: ${JSON.stringify(answer.error)}`);
  }
  return answer as Answer;
}

const post = <Answer>(url: string, body: unknown): Promise<Answer> =>
  ask(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

export const createWorkshop = (
  url: string,
  wanted: CreateWorkshopPayload & { readonly passcode?: string },
): Promise<CreateAnswer> => post(`${url}/api/workshops`, wanted);

export const openSession = (url: string, key: string): Promise<SessionAnswer> =>
  post(`${url}/api/session`, { key });

export const takeSeat = (url: string, wanted: JoinRequest): Promise<JoinAnswer> =>
  post(`${url}/api/join`, wanted);

/** One of the report's files. */
export async function readReport(
  url: string,
  workshopId: string,
  format: ReportFormat,
  token: string,
): Promise<Buffer> {
  const response = await fetch(`${url}/api/workshops/${workshopId}/report.${format}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Error(`report.${format}: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}
