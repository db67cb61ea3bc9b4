/** Facilitators' links as this browser asks for them: each with its own session token, and its own key replaced in place. */
import type { FacilitatorKeyAnswer, FacilitatorsAnswer } from "../../shared/protocol.ts";
import type { Outcome } from "../connection/api.ts";
import { kept } from "../connection/kept.ts";
import { deleteKey, deletePerson, postInvitation, postOwnKey, readTeam } from "../connection/team-api.ts";
import { facilitatorToken, keepFacilitatorKey } from "./facilitator-key.ts";

export interface TeamKeys {
  readonly read: () => Promise<Outcome<FacilitatorsAnswer>>;
  readonly invite: (name: string) => Promise<Outcome<FacilitatorKeyAnswer>>;
  /** The old link is dead then; this page and this browser go on. */
  readonly replaceMine: () => Promise<Outcome<FacilitatorKeyAnswer>>;
  readonly takeBack: (facilitatorId: string) => Promise<Outcome<unknown>>;
  readonly erase: (personId: string) => Promise<Outcome<unknown>>;
}

export function teamKeys(workshopId: string): TeamKeys {
  const withToken = async <Value>(
    work: (token: string) => Promise<Outcome<Value>>,
  ): Promise<Outcome<Value>> => {
    const token = await facilitatorToken(kept(), workshopId);
    return token.ok ? work(token.value) : token;
  };
  return {
    read: () => withToken((token) => readTeam(workshopId, token)),
    invite: (name) => withToken((token) => postInvitation(workshopId, token, name)),
    replaceMine: () =>
      withToken(async (token) => {
        const answer = await postOwnKey(workshopId, token);
        if (answer.ok) keepFacilitatorKey(kept(), workshopId, { key: answer.value.facilitatorKey, token });
        return answer;
      }),
    takeBack: (id) => withToken((token) => deleteKey(workshopId, token, id)),
    erase: (id) => withToken((token) => deletePerson(workshopId, token, id)),
  };
}
