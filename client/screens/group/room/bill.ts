/** The bill: who has paid so far for what a group decided, counted over its steps. */
import type { GroupView } from "../../../../shared/view/group-view.ts";
import { type Payer, payers } from "../../../../shared/workshop/vocabulary.ts";

/** How often each payer was named, most often first; those who never were are left out. */
export function billOf(group: GroupView): readonly (readonly [Payer, number])[] {
  const named = group.boards.flatMap((board) => board.tradeOff.whoPays?.value ?? []);
  return payers
    .map((payer) => [payer, named.filter((one) => one === payer).length] as const)
    .filter(([, times]) => times > 0)
    .sort(([, a], [, b]) => b - a);
}
