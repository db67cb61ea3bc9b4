/** Sends somebody out to flood a server, and calls them back. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export const floodKinds = ["commands", "typing", "hello", "resync", "time", "rubbish", "connects"] as const;

export interface Flood {
  readonly kind: (typeof floodKinds)[number];
  readonly url: string;
  readonly token: string;
  readonly seatId: string;
  readonly groupId: string;
}

export interface Flooded {
  readonly sent: number;
  /** How often it was told to slow down. */
  readonly later: number;
  readonly connections: number;
  readonly cutOff: number;
}

export interface Flooder {
  begin(flood: Flood): void;
  end(): Promise<Flooded>;
  close(): Promise<void>;
}

export async function openFlooder(): Promise<Flooder> {
  const main = fileURLToPath(new URL("flooder.ts", import.meta.url));
  const child: ChildProcess = fork(main, { execArgv: ["--import", "tsx"] });
  await once(child, "message");
  return {
    begin: (flood) => void child.send(flood),
    async end() {
      const told = once(child, "message");
      child.send("stop");
      const [did] = await told;
      return did as Flooded;
    },
    async close() {
      const gone = once(child, "exit");
      child.disconnect();
      await gone;
    },
  };
}
