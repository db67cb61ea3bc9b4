/**
 * The load, in a process of its own: everybody who is asked to sends command after command, each as soon as the one
 * before is acknowledged, as the protocol has it.
 */
import { answerQuestions } from "./program.ts";
import { enterRelay, enterWorkshop, type Room, type SeatedWorkshop, seatWorkshop } from "./rooms.ts";

export type LoadQuestion =
  | { readonly what: "seat"; readonly name: string; readonly url: string; readonly groups: number }
  | { readonly what: "enter"; readonly name: string }
  | { readonly what: "enterRelay"; readonly name: string; readonly url: string; readonly groups: number }
  /** `senders`: how many of the room's people write, beginning with the first group. */
  | { readonly what: "run"; readonly name: string; readonly ms: number; readonly senders: number };

export interface Ran {
  readonly commands: number;
  readonly tookMs: number;
  readonly messages: number;
  readonly bytes: number;
  /** Of the load itself. */
  readonly cpuMs: number;
}

export function runLoad(): void {
  const seated = new Map<string, SeatedWorkshop>();
  const rooms = new Map<string, Room>();
  answerQuestions<LoadQuestion>("ready", async (question) => {
    const { name } = question;
    if (question.what === "seat") {
      seated.set(name, await seatWorkshop(question.url, question.groups));
    } else if (question.what === "enterRelay") {
      rooms.set(name, await enterRelay(question.url, question.groups));
    } else if (question.what === "enter") {
      rooms.set(name, await enterWorkshop(known(seated, name)));
    } else return run(known(rooms, name), question.ms, question.senders);
  });
}

function known<Value>(map: ReadonlyMap<string, Value>, name: string): Value {
  const value = map.get(name);
  if (!value) throw new Error(`Nobody spoke of “${name}” before.`);
  return value;
}

async function run({ members, told }: Room, ms: number, senders: number): Promise<Ran> {
  const before = { ...told };
  const { user, system } = process.cpuUsage();
  const beganAt = performance.now();
  let commands = 0;
  await Promise.all(
    members.slice(0, senders).map(async (member) => {
      while (performance.now() - beganAt < ms) {
        await member.send();
        commands += 1;
      }
    }),
  );
  const tookMs = performance.now() - beganAt;
  const cpu = process.cpuUsage({ user, system });
  // What is still under way belongs to this run.
  await new Promise((done) => setTimeout(done, 50));
  return {
    commands,
    tookMs,
    messages: told.messages - before.messages,
    bytes: told.bytes - before.bytes,
    cpuMs: (cpu.user + cpu.system) / 1000,
  };
}
