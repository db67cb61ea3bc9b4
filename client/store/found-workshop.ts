/** Creates a workshop and keeps what opens it in this browser, so that `/facilitate/<id>` works from here on. */
import type { Scenario } from "../../shared/scenarios.ts";
import type { CreateWorkshopPayload } from "../../shared/workshop/set-up.ts";
import { type Outcome, postBots, postWorkshop } from "../connection/api.ts";
import type { Kept } from "../connection/kept.ts";
import { facilitatorToken, keepFacilitatorKey, keepStageKey } from "./facilitator-key.ts";
import { rememberWorkshop } from "./recent.ts";

interface Rehearsing {
  readonly bots: number;
  readonly scenario: Scenario;
  readonly passcode: string;
}

/** Gives back the new workshop's id. */
export async function foundWorkshop(
  storage: Kept,
  chosen: CreateWorkshopPayload & { readonly scenario?: Scenario },
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

/** Creates a rehearsal and fills it with bots that behave as the scenario says. */
export async function foundRehearsal(
  storage: Kept,
  chosen: CreateWorkshopPayload,
  { bots, scenario, passcode }: Rehearsing,
): Promise<Outcome<string>> {
  const founded = await foundWorkshop(storage, { ...chosen, isRehearsal: true, scenario }, passcode);
  if (!founded.ok) return founded;
  const token = await facilitatorToken(storage, founded.value);
  if (!token.ok) return token;
  const filled = await postBots(founded.value, token.value, bots, scenario);
  return filled.ok ? founded : filled;
}
