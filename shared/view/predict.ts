/**
 * What a participant sees of their own command before the server has confirmed it. Pure: from slices to slices, sharing
 * every part that stays; whoever shows them drops the prediction when the answer or the confirmed change arrives.
 * Rule PREDICT-1: a prediction never refuses and never lasts; where a command does not fit, nothing is predicted.
 */
import type * as z from "zod/mini";
import type { commands } from "../workshop/commands.ts";
import { type OwnSlices, onBoard, type Waiting } from "./own-slices.ts";
import { predictEdit, predictFact, predictNote } from "./predict-board.ts";
import { predictChoice, predictText } from "./predict-trade-off.ts";

export const predicted = [
  "castBallot",
  "placeDot",
  "takeDot",
  "writeNote",
  "editNote",
  "editTradeOff",
  "chooseTradeOff",
  "giveVerdict",
  "markFact",
  "finishWriting",
] as const satisfies readonly (keyof typeof commands)[];

type PredictedName = (typeof predicted)[number];

/** A command that may be shown before it is confirmed. */
export type PredictedCommand = {
  readonly [Name in PredictedName]: {
    readonly name: Name;
    readonly payload: z.output<(typeof commands)[Name]["payload"]>;
  };
}[PredictedName];

const names: ReadonlySet<string> = new Set(predicted);

/** Whether a command is one of the few that may be shown at once; its payload was typed when it was given. */
export const isPredicted = (command: {
  readonly name: string;
  readonly payload: unknown;
}): command is PredictedCommand => names.has(command.name);

/** The slices as they will be once `command` is accepted, as far as its sender can know. */
export function predict(slices: OwnSlices, command: PredictedCommand, waiting: Waiting): OwnSlices {
  switch (command.name) {
    case "castBallot":
      return predictBallot(slices, command.payload, waiting);
    case "placeDot":
    case "takeDot":
      return predictDot(slices, command.payload.key, command.name === "placeDot");
    case "finishWriting":
      return predictDone(slices, command.payload.from, waiting);
    case "giveVerdict": {
      const { slot, verdict } = command.payload;
      const given = { [waiting.by]: verdict };
      return onBoard(slices, slot, (board) => ({ ...board, verdicts: { ...board.verdicts, ...given } }));
    }
    case "writeNote":
      return predictNote(slices, command.payload, waiting);
    case "editNote":
      return predictEdit(slices, command.payload, waiting);
    case "markFact":
      return predictFact(slices, command.payload);
    case "editTradeOff":
      return onBoard(slices, command.payload.slot, (board) => predictText(board, command.payload, waiting));
    case "chooseTradeOff":
      return onBoard(slices, command.payload.slot, (board) =>
        predictChoice(board, command.payload.choice, waiting),
      );
    default:
      return command satisfies never;
  }
}

type PayloadOf<Name extends PredictedName> = Extract<PredictedCommand, { name: Name }>["payload"];

/** The others learn that one has voted, only oneself how (VOTE-3). */
function predictBallot(
  slices: OwnSlices,
  { slot, fingers }: PayloadOf<"castBallot">,
  { by }: Waiting,
): OwnSlices {
  const board = slices.group?.boards[slot];
  const isOpen = board?.votes.some((vote) => vote.status === "open");
  if (!isOpen || !slices.seat) return slices;
  const shown = onBoard(slices, slot, (old) => ({
    ...old,
    votes: old.votes.map((vote) =>
      vote.status !== "open" || vote.votedSeatIds.includes(by)
        ? vote
        : { ...vote, votedSeatIds: [...vote.votedSeatIds, by] },
    ),
  }));
  return { ...shown, seat: { ...slices.seat, ballot: fingers } };
}

function predictDot(slices: OwnSlices, key: PayloadOf<"placeDot">["key"], isPlaced: boolean): OwnSlices {
  const { seat } = slices;
  if (!seat || seat.dots.includes(key) === isPlaced) return slices;
  const dots = isPlaced ? [...seat.dots, key] : seat.dots.filter((dot) => dot !== key);
  return { ...slices, seat: { ...seat, dots } };
}

function predictDone(slices: OwnSlices, from: number, { by }: Waiting): OwnSlices {
  const { group } = slices;
  if (!group?.turn || group.turn.revision !== from || group.turn.doneSeatIds.includes(by)) return slices;
  const doneSeatIds = [...group.turn.doneSeatIds, by];
  return { ...slices, group: { ...group, turn: { ...group.turn, doneSeatIds } } };
}
