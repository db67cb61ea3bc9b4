/** People in another workshop on a server under attack, who go on with their work and are to notice nothing. */
import { fuzzedRoom } from "./fuzzed-room.ts";

export interface Bystander {
  /** How many commands went through, and what did not. */
  done: number;
  readonly trouble: unknown[];
  stop(): void;
}

/** Somebody in another workshop, who goes on with their work: one command after the other, each expected to go through. */
export async function beside(url: string): Promise<Bystander> {
  const room = await fuzzedRoom(url, 2, 0);
  const [ana] = room.people;
  if (!ana) throw new Error("Nobody came.");
  let isStopped = false;
  const bystander: Bystander = {
    done: 0,
    trouble: [],
    stop() {
      isStopped = true;
      room.facilitator.close();
    },
  };
  const work = async () => {
    while (!isStopped) {
      const answer = await room.facilitator.send("proposeGroups", {
        preferredSize: bystander.done % 2 === 0 ? 3 : 4,
      });
      if (isStopped) return;
      if (answer.ok) bystander.done += 1;
      else bystander.trouble.push(answer);
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  work().catch((error: unknown) => isStopped || bystander.trouble.push(error));
  return bystander;
}
