/**
 * A workshop that a spec needs only a part of: its facilitator and some of its people have no browser and speak the
 * protocol, so that the page in question is where it should be within a second.
 */
import type { Page } from "@playwright/test";
import type { JoinAnswer } from "../../../shared/protocol.ts";
import type { GroupView } from "../../../shared/view/group-view.ts";
import type { Turn } from "../../../shared/workshop/vocabulary.ts";
import { groupOf, nextUntil, type Person } from "../../support/live-room.ts";
import { postTo } from "../../support/post-to.ts";
import { ProtocolClient } from "../../support/protocol-client.ts";
import { foundedWorkshop, joining } from "../../support/running-server.ts";
import { Participant } from "./participant.ts";

export interface OpenWorkshop {
  readonly joinCode: string;
  readonly workshopId: string;
  readonly facilitator: ProtocolClient;
  /** Somebody without a browser. */
  join(name: string, discipline: "engineering" | "product"): Promise<Person>;
  close(): void;
}

export async function openWorkshop(url: string): Promise<OpenWorkshop> {
  const clients: ProtocolClient[] = [];
  const post = postTo(url);
  const connect = async (options: Omit<ConstructorParameters<typeof ProtocolClient>[0], "url">) => {
    const client = new ProtocolClient({ ...options, url });
    clients.push(client);
    await client.open();
    return client;
  };
  const { joinCode, workshopId, token } = await foundedWorkshop({ post });
  return {
    joinCode,
    workshopId,
    facilitator: await connect({ tokens: [token] }),
    async join(name, discipline) {
      const request = joining(joinCode, name, { discipline });
      const answer: JoinAnswer = await (await post("/api/join", request)).json();
      if (!("seatId" in answer)) throw new Error(`${name} got no seat.`);
      const { seatId } = answer;
      return {
        name,
        token: request.token,
        seatId,
        client: await connect({ tokens: [request.token], seatId }),
      };
    },
    close() {
      for (const client of clients) client.close();
    },
  };
}

/** Three at one table in this turn of the first step: Ana in a browser, Ben and Chi without one. */
export async function threeInTurn(url: string, device: Promise<Page>, turn: Turn) {
  const workshop = await openWorkshop(url);
  const ana = new Participant(await device, "Ana", "engineering");
  await ana.join(workshop.joinCode);
  const ben = await workshop.join("Ben", "product");
  const chi = await workshop.join("Chi", "product");
  await toTurn(workshop.facilitator, ben, turn);
  return { workshop, ana, ben, chi, at: { groupId: groupOf(ben), slot: 0 } };
}

export const groupViewOf = (person: Person): GroupView => {
  const view = person.client.slice<GroupView>(`group:${groupOf(person)}`);
  if (!view) throw new Error(`${person.name} sees no group.`);
  return view;
};

/** The room goes to its first step, and this person takes their group to the turn. */
export async function toTurn(facilitator: ProtocolClient, person: Person, turn: Turn): Promise<void> {
  await nextUntil(facilitator, "step");
  const present = () => (person.client.streams.length === 3 ? groupViewOf(person).turn : null);
  await person.client.until(() => present() !== null, "the step");
  for (let now = present(); now && now.turn !== turn; now = present()) {
    const { revision } = now;
    await person.client.send("advanceTurn", { groupId: groupOf(person), from: revision });
    await person.client.until(() => present()?.revision !== revision, "the next turn");
  }
}
