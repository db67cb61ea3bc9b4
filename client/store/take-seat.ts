/** Takes a seat by join code. The token is minted and kept before it is sent, so that joining can be repeated. */
import type { JoinRequest } from "../../shared/protocol.ts";
import { type HttpError, postJoin } from "../connection/api.ts";
import type { Kept } from "../connection/kept.ts";
import { newSeatToken } from "../connection/secrets.ts";
import { rememberWorkshop } from "./recent.ts";
import { chooseSeat, keepSeatKey } from "./seat-keys.ts";

export type Seating =
  | { readonly ok: true; readonly workshopId: string }
  | { readonly ok: false; readonly error: HttpError };

export interface SeatWish extends Pick<JoinRequest, "code" | "name" | "discipline" | "whenTaken"> {
  /** The workshop's title, for the list of recent ones. */
  readonly title: string;
}

/**
 * After a lost answer the same wish uses the same token and finds the same seat. Another name or another way with a
 * taken name is another wish, and mints its own.
 */
export async function takeSeat(storage: Kept, { title, ...wish }: SeatWish): Promise<Seating> {
  const key = `counterpart:wish:${JSON.stringify(wish)}`;
  const known = storage.read(key);
  const token = typeof known === "string" ? known : newSeatToken();
  storage.write(key, token);
  const answer = await postJoin({ ...wish, token });
  if (!answer.ok) {
    if (answer.error.code !== "network") storage.remove(key);
    return answer;
  }
  const { workshopId } = answer.value;
  const name = "name" in answer.value ? answer.value.name : wish.name;
  keepSeatKey(storage, workshopId, { token, name, code: wish.code });
  // Whoever has just joined on this device is the one who acts.
  if ("seatId" in answer.value) chooseSeat(storage, workshopId, answer.value.seatId);
  storage.remove(key);
  rememberWorkshop(storage, { workshopId, title, as: "participant" });
  return { ok: true, workshopId };
}
