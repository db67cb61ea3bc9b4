/**
 * What the members of a group share, and what a facilitator sees of it: its journey, turn, roles and boards.
 * Hidden options are a number, open ballots a list of who has voted (SECRET-4): blind for the facilitator too.
 */
import type { Casting } from "../content/schema.ts";
import { remembered } from "../memo.ts";
import type { Assignment } from "../workshop/assignment.ts";
import { isSilent } from "../workshop/board.ts";
import type {
  Board,
  CurveballCard,
  Note,
  PlayBack,
  PlayedCurveball,
  RealityCheck,
  TradeOff,
  Vote,
} from "../workshop/board-state.ts";
import type { Clock } from "../workshop/clock.ts";
import { isDeRoleOver } from "../workshop/disclosed.ts";
import type { Group, ThreadMessage, TurnState } from "../workshop/group-state.ts";
import type { GroupId, NoteId, SeatId } from "../workshop/ids.ts";
import { furthestSlot } from "../workshop/reading.ts";
import type { WorkshopState } from "../workshop/state.ts";
import { type FilledTexts, filledTexts, isFinished, isTradeOff } from "../workshop/trade-off-reading.ts";
import type { Versioned } from "../workshop/versioned.ts";
import type { CurveballAudience, Verdict } from "../workshop/vocabulary.ts";
import { type CastingView, castingView } from "./casting-view.ts";
import { visitorsOf } from "./visit-view.ts";

export interface GroupView {
  readonly id: GroupId;
  readonly table: number;
  readonly seatIds: readonly SeatId[];
  readonly castingId: string;
  readonly casting: CastingView | null;
  /** The journey's step index played in each slot. */
  readonly steps: readonly number[];
  /** Who plays what in each slot, as planned now. */
  readonly schedule: readonly (Assignment | null)[];
  readonly turn: TurnState | null;
  /** The last slot that has been begun, -1 for none; boards up to it can be read. */
  readonly furthestSlot: number;
  readonly boards: readonly BoardView[];
  readonly deRole: {
    readonly isShown: boolean;
    readonly writtenBy: readonly SeatId[];
    /** Empty until shown. */
    readonly lines: Readonly<Record<SeatId, string>>;
  };
  readonly nominatedSlot: number | null;
  /** The address of its call, where it has one (CALL-1). */
  readonly callLink: string | null;
  /** The facilitators who are with it, by name; an empty one where nobody gave any (VISIT-1). */
  readonly visitors: readonly string[];
  /** What the group and the facilitators wrote to each other (HELP-1). */
  readonly thread: readonly ThreadMessage[];
}

export interface BoardView {
  readonly notes: Readonly<Record<NoteId, Note>>;
  readonly noteOrder: readonly NoteId[];
  /** How many options are still with their writers. */
  readonly hiddenOptions: number;
  readonly playBacks: Readonly<Record<"need" | "constraint", PlayBack>>;
  /** The private facts that were spoken. */
  readonly saidFacts: { readonly productManager: string | null; readonly engineer: string | null };
  readonly proposal: Versioned<string> | null;
  readonly votes: readonly VoteView[];
  readonly tradeOff: TradeOff;
  /** The sentence's texts with the gaps read off the board. */
  readonly texts: FilledTexts;
  readonly isFinished: boolean;
  readonly hasTradeOff: boolean;
  readonly curveball: CurveballView | null;
  readonly verdicts: Readonly<Record<SeatId, Verdict>>;
  readonly realityChecks: readonly RealityCheck[];
  readonly tookMs: Board["tookMs"];
}

/** What tests the group's decision, or will. */
export interface CurveballView {
  /** Null while one role alone knows it. */
  readonly card: CurveballCard | null;
  readonly audience: CurveballAudience;
  /** Whether its turn has begun. */
  readonly isPlayed: boolean;
  readonly answer: PlayedCurveball["answer"];
}

export interface VoteView {
  readonly round: 1 | 2;
  readonly proposal: string;
  readonly status: Vote["status"];
  readonly outcome: Vote["outcome"];
  readonly openedAt: number;
  readonly revealedAt: number | null;
  readonly votedSeatIds: readonly SeatId[];
  /** Null until revealed, and for ever if it never was. */
  readonly ballots: Readonly<Record<SeatId, number>> | null;
  readonly revealClock: Clock | null;
}

/** The group's slice. */
export const groupSlice = (
  state: Pick<WorkshopState, "castings" | "agenda" | "room" | "callLinks" | "visits" | "facilitation">,
  group: Group,
): GroupView =>
  groupView(
    group,
    state.castings[group.castingId],
    isDeRoleOver(state),
    state.callLinks[group.id] ?? null,
    visitorsOf(state, group.id),
  );

const groupView = remembered(
  (
    group: Group,
    casting: Casting | undefined,
    isDeRoleOver: boolean,
    callLink: string | null,
    visitors: readonly string[],
  ): GroupView => ({
    id: group.id,
    table: group.table,
    seatIds: group.seatIds,
    castingId: group.castingId,
    casting: casting ? castingView(casting) : null,
    steps: group.steps,
    schedule: group.schedule,
    turn: group.turn,
    furthestSlot: furthestSlot(group),
    boards: group.boards.map((board, slot) =>
      boardView(board, casting, group.steps[slot], isSilent(group, slot)),
    ),
    deRole: deRoleView(group.deRole, isDeRoleOver),
    nominatedSlot: group.nominatedSlot,
    callLink,
    visitors,
    thread: group.thread,
  }),
);

const deRoleView = remembered((deRole: Group["deRole"], isOver: boolean): GroupView["deRole"] => ({
  isShown: deRole.isShown || isOver,
  writtenBy: Object.keys(deRole.lines) as SeatId[],
  lines: deRole.isShown || isOver ? deRole.lines : {},
}));

/** A note without the values that it had while it was hidden (SECRET-7). */
function noteView(note: Note | undefined): Note | undefined {
  const isWhole = !note || note.text.history.every(({ version }) => version >= note.shownFrom);
  return isWhole ? note : shownNote(note);
}

const shownNote = remembered(
  (note: Note): Note => ({
    ...note,
    text: { ...note.text, history: note.text.history.filter(({ version }) => version >= note.shownFrom) },
  }),
);

export const boardView = remembered(
  (
    board: Board,
    casting: Casting | undefined,
    stepIndex: number | undefined,
    areHidden: boolean,
  ): BoardView => {
    const step = stepIndex === undefined ? undefined : casting?.journey.steps[stepIndex];
    const isHidden = (id: NoteId): boolean => areHidden && board.notes[id]?.kind === "option";
    const shown = board.noteOrder.filter((id) => !isHidden(id) && board.notes[id]?.isWithdrawn === false);
    const texts = filledTexts(areHidden ? { ...board, noteOrder: shown } : board);
    return {
      notes: Object.fromEntries(shown.map((id) => [id, noteView(board.notes[id])])) as BoardView["notes"],
      noteOrder: shown,
      hiddenOptions: board.noteOrder.filter((id) => isHidden(id) && board.notes[id]?.isRemoved === false)
        .length,
      playBacks: board.playBacks,
      saidFacts: {
        productManager: board.saidAt.productManager === null ? null : (step?.productFact ?? null),
        engineer: board.saidAt.engineer === null ? null : (step?.engineeringFact ?? null),
      },
      proposal: board.proposal,
      votes: board.votes.map(voteView),
      tradeOff: board.tradeOff,
      texts,
      isFinished: isFinished(board, texts),
      hasTradeOff: isTradeOff(board, texts),
      curveball: board.curveball && curveballView(board.curveball),
      verdicts: board.verdicts,
      realityChecks: board.realityChecks,
      tookMs: board.tookMs,
    };
  },
);

/** CURVE-4: what one role was told stays out of the group's slice until it is brought in. */
const curveballView = remembered(
  (curveball: PlayedCurveball): CurveballView => ({
    card: curveball.sharedAt === null ? null : curveball.card,
    audience: curveball.audience,
    isPlayed: curveball.playedAt !== null,
    answer: curveball.answer,
  }),
);

const voteView = remembered(
  (vote: Vote): VoteView => ({
    round: vote.round,
    proposal: vote.proposal,
    status: vote.status,
    outcome: vote.outcome,
    openedAt: vote.openedAt,
    revealedAt: vote.revealedAt,
    votedSeatIds: Object.keys(vote.ballots) as SeatId[],
    ballots: vote.status === "revealed" ? vote.ballots : null,
    revealClock: vote.revealClock,
  }),
);
