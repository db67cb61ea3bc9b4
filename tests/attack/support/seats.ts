/** One workshop on a server that runs as a program: people come in, and everything is closed together. */
import type { JoinAnswer } from "../../../shared/protocol.ts";
import { disciplines } from "../../../shared/workshop/vocabulary.ts";
import type { Person } from "../../support/live-room.ts";
import { postTo } from "../../support/post-to.ts";
import { ProtocolClient } from "../../support/protocol-client.ts";
import { foundedWorkshop, joining } from "../../support/running-server.ts";
import type { ServerProgram } from "../../support/server-program.ts";

export interface Seats {
  readonly url: string;
  readonly facilitator: ProtocolClient;
  join(count: number): Promise<Person[]>;
  close(): Promise<void>;
}

export async function openSeats(program: ServerProgram): Promise<Seats> {
  const { url } = program;
  const clients: ProtocolClient[] = [];
  const connected = async (options: Omit<ConstructorParameters<typeof ProtocolClient>[0], "url">) => {
    const client = new ProtocolClient({ ...options, url });
    clients.push(client);
    await client.open();
    return client;
  };
  const post = postTo(url);
  const { joinCode, token } = await foundedWorkshop({ post });
  let seated = 0;

  async function seat(): Promise<Person> {
    const name = `Person ${++seated}`;
    const request = joining(joinCode, name, { discipline: disciplines[seated % disciplines.length] });
    const answer: JoinAnswer = await (await post("/api/join", request)).json();
    if (!("seatId" in answer)) throw new Error(`${name} got no seat.`);
    const { seatId } = answer;
    return {
      name,
      token: request.token,
      seatId,
      client: await connected({ tokens: [request.token], seatId }),
    };
  }
  return {
    url,
    facilitator: await connected({ tokens: [token] }),
    join: (count) => Promise.all(Array.from({ length: count }, seat)),
    async close() {
      for (const client of clients) client.close();
      await program.close();
    },
  };
}
