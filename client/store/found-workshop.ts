/** Creates a workshop and keeps what opens it in this browser, so that `/facilitate/<id>` works from here on. */
import type { CreateWorkshopPayload } from "../../shared/workshop/set-up.ts";
import { type Outcome, postBots, postWorkshop } from "../connection/api.ts";
import type { Kept } from "../connection/kept.ts";
import { facilitatorToken, keepFacilitatorKey, keepStageKey } from "./facilitator-key.ts";
import { rememberWorkshop } from "./recent.ts";

/** Gives back the new workshop's id. */
export async function foundWorkshop(
  storage: Kept,
  chosen: CreateWorkshopPayload,
  passcode?: string,
): Promise<Outcome<string>> {
  const answer = await postWorkshop(chosen, passcode);
  if (!answer.ok) return answer;
  const { workshopId, facilitatorKey, stageKey } = answer.value;
  keepFacilitatorKey(storage, workshopId, { key: facilitatorKey, token: null });
  keepStageKey(storage, workshopId, stageKey);
  rememberWorkshop(storage, { workshopId, title: chosen.title, as: "facilitator" });
  return { ok: true, value: workshopId };
}

/** Creates a rehearsal and fills it with bots. */
export async function foundRehearsal(
  storage: Kept,
  chosen: CreateWorkshopPayload,
  bots: number,
  passcode?: string,
): Promise<Outcome<string>> {
  const founded = await foundWorkshop(storage, { ...chosen, isRehearsal: true }, passcode);
  if (!founded.ok) return founded;
  const token = await facilitatorToken(storage, founded.value);
  if (!token.ok) return token;
  const filled = await postBots(founded.value, token.value, bots);
  return filled.ok ? founded : filled;
}
