/** What facilitators ask of the server about each other: keys over HTTP, and erasing a person's name. */
import type { FacilitatorKeyAnswer, FacilitatorsAnswer } from "../../shared/protocol.ts";
import { ask, type Outcome } from "./api.ts";

const pathOf = (workshopId: string): string => `/api/workshops/${workshopId}/facilitators`;

export const readTeam = (workshopId: string, token: string): Promise<Outcome<FacilitatorsAnswer>> =>
  ask(pathOf(workshopId), { method: "GET", token });

export const postInvitation = (
  workshopId: string,
  token: string,
  name: string,
): Promise<Outcome<FacilitatorKeyAnswer>> => ask(pathOf(workshopId), { token, body: { name } });

/** A new key in place of one's own. */
export const postOwnKey = (workshopId: string, token: string): Promise<Outcome<FacilitatorKeyAnswer>> =>
  ask(`${pathOf(workshopId)}/me/key`, { token });

export const deleteKey = (workshopId: string, token: string, id: string): Promise<Outcome<unknown>> =>
  ask(`${pathOf(workshopId)}/${id}`, { method: "DELETE", token });

/** Takes a participant out and erases their name; of a facilitator whose link was taken back, the name. */
export const deletePerson = (workshopId: string, token: string, id: string): Promise<Outcome<unknown>> =>
  ask(`/api/workshops/${workshopId}/people/${id}`, { method: "DELETE", token });
