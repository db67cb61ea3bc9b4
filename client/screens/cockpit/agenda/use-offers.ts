/** The offers to a room that runs late, each with what taking it does: undone from the line at the foot of the screen, asked first where everyone feels it. */
import { curveballTurnMs } from "../../../../shared/workshop/agenda.ts";
import type { StepChange } from "../../../../shared/workshop/dropping.ts";
import { type Offer, offersOf } from "../../../../shared/workshop/offers.ts";
import type { Plan } from "../../../../shared/workshop/plan.ts";
import { timeOfDay } from "../../../words/cockpit.ts";
import { groupLook } from "../../../words/groups.ts";
import { offerWords } from "../../../words/plan.ts";
import { blockName } from "../../../words/vocabulary.ts";
import { type Cockpit, useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { dropIn } from "./use-plan.ts";

export interface TakeableOffer {
  readonly kind: Offer["kind"];
  readonly words: string;
  readonly effect: string;
  readonly take: () => void;
}

/** As many are told one by one before the rest become a number. */
const namedLosses = 5;

export function useOffers(plan: Plan): readonly TakeableOffer[] {
  const cockpit = useCockpit();
  const { order, ask, tell } = useOrders();
  const { bufferMs, curveballMs } = cockpit.room;

  /** Minutes kept for a curveball come into hand with it, where it takes them; put back, they are kept again. */
  async function spend(winsMs: number, skipped: number, told: string): Promise<void> {
    const skippedMs = Math.min(skipped * curveballTurnMs, curveballMs);
    const toMs = Math.max(0, bufferMs + skippedMs - winsMs);
    const keptMs = curveballMs - skippedMs;
    const curveballs = { fromMs: curveballMs, toMs: keptMs };
    if (!(await order("spendBuffer", { fromMs: bufferMs, toMs, curveballs }))) return;
    const back = { fromMs: toMs, toMs: bufferMs, curveballs: { fromMs: keptMs, toMs: curveballMs } };
    tell(told, { label: offerWords.putBack, act: () => void order("spendBuffer", back) });
  }
  async function drop({ block }: StepChange, end: string): Promise<void> {
    if (!(await order("dropStep", { blockId: block.id }))) return;
    const act = () => void order("takeBackStep", { blockId: block.id });
    tell(offerWords.dropped(blockName(block), end), { label: offerWords.takeBack, act });
  }
  const takeable = (offer: Offer): TakeableOffer => {
    const end = timeOfDay(offer.endsAt);
    const common = { kind: offer.kind, effect: offerWords.ends(end) };
    switch (offer.kind) {
      case "spendBuffer":
        return {
          ...common,
          words: offerWords.spendBuffer(offer.winsMs, offer.ofMs),
          take: () => {
            const missingMs = Math.max(0, offer.winsMs - bufferMs);
            void spend(offer.winsMs, Math.ceil(missingMs / curveballTurnMs), offerWords.spent(end));
          },
        };
      case "skipCurveball":
        return {
          ...common,
          words: offerWords.skipCurveball(offer.winsMs),
          take: () => void spend(offer.winsMs, 1, offerWords.skipped(end)),
        };
      case "dropStep": {
        const name = blockName(offer.drop.block);
        const text = offerWords.ask.text(offer.winsMs, end, lossesOf(cockpit, offer.drop));
        const question = { title: offerWords.ask.title(name), text, yes: offerWords.ask.yes };
        return {
          ...common,
          words: offerWords.dropStep(name, offer.winsMs),
          take: () => ask(question, () => void drop(offer.drop, end)),
        };
      }
      default:
        return offer satisfies never;
    }
  };
  return offersOf({ plan, drop: dropIn(cockpit) }).map(takeable);
}

/** "Teal leaves out “Add the landlord” and Amber …". */
function lossesOf({ groups, desk }: Cockpit, drop: StepChange): string {
  const words = offerWords.ask;
  if (drop.groups.length === 0) return words.sentence([words.nobodyYet]);
  const losses = drop.groups.map(({ groupId, changed }) => {
    const group = groups.find(({ id }) => id === groupId);
    const action = desk.castings[group?.castingId ?? ""]?.journey.steps[changed]?.action ?? "";
    return words.leavesOut(groupLook(group?.table ?? 1).name, action);
  });
  const [named, rest] = [losses.slice(0, namedLosses), losses.length - namedLosses];
  return words.sentence(rest > 0 ? [...named, words.more(rest)] : named);
}
