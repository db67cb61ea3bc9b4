/** A trade-off as the gallery, the stage and the report show it: the sentence, its votes, its cost, its private facts. */
import type { Casting } from "../content/schema.ts";
import { remembered } from "../memo.ts";
import type { Board, CurveballCard, PlayedCurveball, RealityCheck } from "../workshop/board-state.ts";
import type { Group } from "../workshop/group-state.ts";
import type { CastingId } from "../workshop/ids.ts";
import { type GroupId, type SeatId, type TradeOffKey, tradeOffKey } from "../workshop/ids.ts";
import type { WorkshopState } from "../workshop/state.ts";
import { type FilledTexts, filledTexts, isFinished, isTradeOff } from "../workshop/trade-off-reading.ts";
import type {
  Borrowing,
  CurveballEffect,
  Evidence,
  Payer,
  Prudence,
  Reversibility,
  Theme,
  Verdict,
} from "../workshop/vocabulary.ts";

export interface GalleryEntry {
  readonly key: TradeOffKey;
  readonly groupId: GroupId;
  readonly table: number;
  readonly slot: number;
  readonly castingId: string;
  readonly personaName: string;
  /** The journey's step index, and what the persona does there. */
  readonly stepIndex: number;
  readonly stepAction: string;
  readonly texts: FilledTexts;
  readonly whoPays: readonly Payer[];
  readonly borrowing: Borrowing | null;
  readonly prudence: Prudence | null;
  readonly themes: readonly Theme[];
  readonly reversibility: Reversibility | null;
  readonly evidence: Evidence | null;
  readonly isFinished: boolean;
  /** The fingers of each revealed vote, in order of rounds; who showed which, too. */
  readonly votes: readonly {
    readonly round: 1 | 2;
    readonly ballots: Readonly<Record<SeatId, number>>;
    readonly hasPassed: boolean;
  }[];
  /** What tested it, and what that did to it. */
  readonly curveball: (CurveballCard & { readonly effect: CurveballEffect | null }) | null;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly playBackTries: { readonly need: number; readonly constraint: number };
  /** Both private facts of the step, and whether they were spoken (SECRET-5: revealed by the gallery). */
  readonly facts: readonly {
    readonly role: "productManager" | "engineer";
    readonly text: string;
    readonly wasSaid: boolean;
  }[];
  readonly parked: readonly string[];
  readonly realityChecks: readonly RealityCheck[];
}

/** Every trade-off there is, by key. For viewers only once the gallery is open; the report applies its own rules. */
export function galleryEntries({
  groups,
  castings,
}: Pick<WorkshopState, "groups" | "castings">): Record<TradeOffKey, GalleryEntry> {
  return Object.fromEntries(
    Object.values(groups).flatMap((group) =>
      group.boards.flatMap((board, slot) => {
        const entry = isTradeOff(board)
          ? galleryEntry(board, group, castings[group.castingId], slot)
          : undefined;
        return entry ? [[entry.key, entry] as const] : [];
      }),
    ),
  );
}

/**
 * One board as such an entry, whether or not it holds a trade-off. The very same as long as the board is, whatever else
 * happens in its group.
 */
export const galleryEntry = (
  board: Board,
  group: Pick<Group, "id" | "table" | "castingId" | "steps">,
  casting: Casting | undefined,
  slot: number,
): GalleryEntry =>
  entryOf(board, casting, group.id, group.table, group.castingId, slot, group.steps[slot] ?? slot);

const entryOf = remembered(
  (
    board: Board,
    casting: Casting | undefined,
    groupId: GroupId,
    table: number,
    castingId: CastingId,
    slot: number,
    stepIndex: number,
  ): GalleryEntry => {
    const step = casting?.journey.steps[stepIndex];
    const { tradeOff } = board;
    return {
      key: tradeOffKey(groupId, slot),
      groupId,
      table,
      slot,
      castingId,
      personaName: casting?.persona.name ?? "",
      stepIndex,
      stepAction: step?.action ?? "",
      texts: filledTexts(board),
      whoPays: tradeOff.whoPays?.value ?? [],
      borrowing: tradeOff.borrowing?.value ?? null,
      prudence: tradeOff.prudence,
      themes: tradeOff.themes,
      reversibility: tradeOff.reversibility,
      evidence: tradeOff.evidence,
      isFinished: isFinished(board),
      votes: board.votes
        .filter((vote) => vote.status === "revealed")
        .map((vote) => ({ round: vote.round, ballots: vote.ballots, hasPassed: vote.outcome === "passed" })),
      // CURVE-4: a card that one role alone knows yet is nobody else's, gallery or not.
      curveball: board.curveball?.sharedAt == null ? null : testOf(board.curveball),
      verdicts: countVerdicts(board),
      playBackTries: { need: board.playBacks.need.tries, constraint: board.playBacks.constraint.tries },
      facts: [
        ...(step?.productFact
          ? [
              {
                role: "productManager" as const,
                text: step.productFact,
                wasSaid: board.saidAt.productManager !== null,
              },
            ]
          : []),
        ...(step?.engineeringFact
          ? [
              {
                role: "engineer" as const,
                text: step.engineeringFact,
                wasSaid: board.saidAt.engineer !== null,
              },
            ]
          : []),
      ],
      parked: board.noteOrder.flatMap((id) => {
        const note = board.notes[id];
        return note?.kind === "parked" && !note.isRemoved ? [note.text.value] : [];
      }),
      realityChecks: board.realityChecks,
    };
  },
);

const testOf = remembered(({ card, answer }: PlayedCurveball) => ({
  ...card,
  effect: answer?.effect ?? null,
}));

function countVerdicts(board: Board): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { stays: 0, grumbles: 0, leaves: 0 };
  for (const verdict of Object.values(board.verdicts)) counts[verdict] += 1;
  return counts;
}
