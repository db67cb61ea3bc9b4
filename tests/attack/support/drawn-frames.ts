/** Messages as they might come from anybody: right, nearly right and rubbish, at every message and every command. */
import { commandMessage, maxFrameBytes, typingMessage } from "../../../shared/protocol.ts";
import type { Phase } from "../../../shared/workshop/agenda.ts";
import { commands } from "../../../shared/workshop/commands.ts";
import type { Random } from "../../../shared/workshop/random.ts";
import { mutated, pick, someRubbish, textOf } from "./rubbish.ts";
import { inputOf, type KnownIds, validFor } from "./valid.ts";

const payloads = Object.entries(commands).map(([name, { payload, by, phases }]) => ({
  name,
  schema: inputOf(payload),
  by,
  phases,
}));
const typingInput = inputOf(typingMessage);
const envelope = inputOf(commandMessage);

/** After these there is less to attack. */
const finishing = new Set([
  "endWorkshop",
  "advanceRoom",
  "goBack",
  "leave",
  "removeSeat",
  "revealDots",
  "pauseRoom",
  "holdGroup",
]);

export interface Sender {
  /** None: a facilitator. */
  readonly seatId: string | undefined;
  /** Where the workshop is, or was. */
  readonly phase: Phase;
  /** Of the next command that may be accepted. */
  readonly number: number;
}

/** What somebody sends next, as JSON texts. */
export function drawFrame(
  random: Random,
  ids: KnownIds,
  sender: Sender,
): { name: string; args: string[]; isAsked: boolean } {
  const drawn = drawMessage(random, ids, sender);
  const isRight = random() < 0.65;
  const message = isRight
    ? drawn.message
    : random() < 0.85
      ? mutated(drawn.message, random)
      : someRubbish(random);
  const args = message === undefined ? [] : [textOf(message)];
  // Now and then more than one argument, none, or one that pretends to be the acknowledgement.
  if (random() < 0.03) args.push(textOf(someRubbish(random)));
  if (random() < 0.01) args.length = 0;
  const isTooLarge = Buffer.byteLength(args.join()) > maxFrameBytes - 200;
  return { name: drawn.name, args: isTooLarge ? [] : args, isAsked: random() > 0.02 };
}

function drawMessage(
  random: Random,
  ids: KnownIds,
  { seatId, number, phase }: Sender,
): { name: string; message: unknown } {
  const kind = random();
  if (kind < 0.06) return { name: "typing", message: validFor(typingInput, random, ids) };
  if (kind < 0.09) return { name: "adopt", message: { clientId: newIdLike(random) } };
  if (kind < 0.12) return { name: "resync", message: pick(random, [{}, null]) };
  if (kind < 0.15) return { name: "time", message: pick(random, [{}, null]) };
  if (kind < 0.17)
    return {
      name: pick(random, ["error", "newMessage", "toString", "constructor", "_onpacket", ""]),
      message: {},
    };
  const kindOfActor = seatId === undefined ? "facilitator" : "seat";
  const possible = payloads.filter(
    ({ by, phases }) =>
      by.some((one) => one === kindOfActor) && (phases === "any" || phases.some((one) => one === phase)),
  );
  const { name, schema } = pick(random, random() < 0.7 && possible.length > 0 ? possible : payloads);
  if (finishing.has(name) && random() < 0.95) return drawMessage(random, ids, { seatId, number, phase });
  const message = {
    ...Object(validFor(envelope, random, ids)),
    seatId,
    number,
    name:
      random() < 0.98 ? name : pick(random, ["noSuchCommand", "__proto__", "toString", "", "x".repeat(41)]),
    payload: random() < 0.6 ? validFor(schema, random, ids) : mutated(validFor(schema, random, ids), random),
  };
  return { name: "command", message };
}

export const newIdLike = (random: Random): string =>
  Array.from({ length: 20 }, () => pick(random, [..."abcdefghijklmnopqrstuvwxyz"])).join("");
