/** What happened in a rehearsal as far as the wire tells: commands and what became of them, drops and returns. */
import type { CommandAnswer } from "../../shared/protocol.ts";
import type { RejectionCode } from "../../shared/workshop/rejection.ts";

export interface Tally {
  readonly sent: number;
  readonly accepted: number;
  /** By code. */
  readonly rejected: Readonly<Record<string, number>>;
  readonly drops: number;
  readonly returns: number;
  /** What nobody who plays fairly should run into, in words. */
  readonly unexpected: readonly string[];
}

/**
 * BOT-5: what happens to people too: somebody else was faster, or the room moved on while they were writing. Everything else
 * that is refused is a mistake, of the bots or of the server.
 */
const races: readonly RejectionCode[] = [
  "stale",
  "held",
  "notInThisPhase",
  "boardClosed",
  "voteIsOpen",
  "noVoteOpen",
  "notYourRole",
  "alreadyDone",
  "tooLate",
  "workshopEnded",
];

export interface Counter {
  readonly tally: Tally;
  answered(name: string, answer: CommandAnswer): void;
  absence(isBack: boolean): void;
  surprise(what: string): void;
}

export function createCounter(): Counter {
  let accepted = 0;
  let sent = 0;
  let drops = 0;
  let returns = 0;
  const rejected: Record<string, number> = {};
  const unexpected: string[] = [];
  return {
    get tally() {
      return { sent, accepted, rejected: { ...rejected }, drops, returns, unexpected: [...unexpected] };
    },
    answered(name, answer) {
      sent += 1;
      if (answer.ok) {
        accepted += 1;
        return;
      }
      const code =
        "rejection" in answer ? answer.rejection.code : "malformed" in answer ? "malformed" : "fault";
      rejected[code] = (rejected[code] ?? 0) + 1;
      const isRace = races.some((race) => race === code);
      if (!isRace) unexpected.push(`${name} was refused: ${JSON.stringify(answer)}`);
    },
    absence(isBack) {
      if (isBack) returns += 1;
      else drops += 1;
    },
    surprise: (what) => void unexpected.push(what),
  };
}
