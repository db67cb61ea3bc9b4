/** A workshop to be attacked: founded and joined over HTTP, brought into some phase, and known by its tokens and ids. */
import type { CreateAnswer, JoinAnswer, SessionAnswer } from "../../../shared/protocol.ts";
import type { Phase } from "../../../shared/workshop/agenda.ts";
import type { SeatId } from "../../../shared/workshop/ids.ts";
import { next, roomOf } from "../../support/live-room.ts";
import { ProtocolClient } from "../../support/protocol-client.ts";
import { joining, workshopChoices } from "../../support/running-server.ts";

export interface FuzzedRoom extends CreateAnswer, SessionAnswer {
  readonly people: readonly { readonly token: string; readonly seatId: SeatId }[];
  /** Where it was brought. */
  readonly phase: Phase;
  /** A facilitator who behaves. */
  readonly facilitator: ProtocolClient;
}

export async function post<Answer>(url: string, path: string, body: unknown): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  return (await fetch(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body) })).json();
}

/** `blocks`: how far the room has gone on. */
export async function fuzzedRoom(url: string, people: number, blocks: number): Promise<FuzzedRoom> {
  const created: CreateAnswer = await post(url, "/api/workshops", workshopChoices);
  const session: SessionAnswer = await post(url, "/api/session", { key: created.facilitatorKey });
  const join = async (name: string) => {
    const request = joining(created.joinCode, name);
    const answer: JoinAnswer = await post(url, "/api/join", request);
    if (!("seatId" in answer)) throw new Error(`${name} got no seat.`);
    return { token: request.token, seatId: answer.seatId };
  };
  const seated = await Promise.all(Array.from({ length: people }, (_, nth) => join(`Person ${nth}`)));
  const facilitator = new ProtocolClient({ url, tokens: [session.token] });
  await facilitator.open();
  for (let block = 0; block < blocks; block++) await next(facilitator);
  const { position, blocks: agenda } = roomOf(facilitator);
  const phase = typeof position === "number" ? (agenda[position]?.kind ?? "ended") : position;
  return { ...created, ...session, people: seated, phase, facilitator };
}
