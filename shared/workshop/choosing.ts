/** What a choice made by taps makes of a trade-off: the same where it is decided and where it is shown before that. */
import type { ActorRef } from "./actor.ts";
import type { TradeOff } from "./board-state.ts";
import type { TradeOffChoice } from "./trade-offs.ts";
import { nextVersion } from "./versioned.ts";

/** The fields that are different then; what has versions gets its next one. */
export function chosenFields(
  { whoPays, borrowing }: Pick<TradeOff, "whoPays" | "borrowing">,
  choice: TradeOffChoice,
  { by, at }: { readonly by: ActorRef; readonly at: number },
): Partial<TradeOff> {
  switch (choice.field) {
    case "whoPays":
      return { whoPays: nextVersion(whoPays ?? undefined, choice.value, by, at) };
    case "borrowing":
      return { borrowing: nextVersion(borrowing ?? undefined, choice.value, by, at) };
    case "prudence":
      return { prudence: choice.value };
    case "themes":
      return { themes: choice.value };
    case "reversibility":
      return { reversibility: choice.value };
    case "evidence":
      return { evidence: choice.value };
    default:
      return choice satisfies never;
  }
}
