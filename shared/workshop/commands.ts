/**
 * The table of all commands. It is the authorisation matrix, the validator and the protocol's reference at once:
 * what is not in it cannot be sent, and tests walk it.
 */
import type * as z from "zod/mini";
import { changeAgenda, dropStep, spendBuffer, takeBackStep } from "./agenda-changes.ts";
import { setCallLinks } from "./call-links.ts";
import { changeCommitment, makeCommitment, removeCommitment } from "./commitments.ts";
import {
  answerCurveball,
  armCurveball,
  bringInCurveball,
  disarmCurveball,
  releaseCurveball,
} from "./curveball-play.ts";
import { removeCurveball, skipCurveball, writeCurveball } from "./curveballs.ts";
import { writeDeRole } from "./de-role.ts";
import { deadlinePassed } from "./deadlines.ts";
import { moveDiscussion, noteDiscussion } from "./discussion.ts";
import { answerDoor, lockDoor, unlockDoor } from "./door.ts";
import { placeDot, revealDots, takeDot } from "./dots.ts";
import { closeExchange, pauseExchange, playExchange } from "./exchange.ts";
import { inviteFacilitator, nameFacilitator, passLead, revokeFacilitator } from "./facilitators.ts";
import { openGallery, showInGallery } from "./gallery.ts";
import { assignCasting, confirmGroups, moveProposedSeat, proposeGroups } from "./groups.ts";
import { editNote, removeNote, restoreNote, writeNote } from "./notes.ts";
import { editPrivateNote, removePrivateNote, writePrivateNote } from "./private-notes.ts";
import { callEveryoneBack, letEveryoneGo } from "./recall.ts";
import { passRole } from "./roles.ts";
import {
  adjustRoom,
  advanceRoom,
  answerOutage,
  endWorkshop,
  goBack,
  pauseRoom,
  reopenWorkshop,
  reportOutage,
  resumeRoom,
} from "./room.ts";
import { answerClaim, join, leave, markAway, markBack } from "./seats.ts";
import { changeSettings } from "./set-up.ts";
import { resolveSignal, snoozeSignal, tuneSignals } from "./signals.ts";
import { endSpotlight, spotlightGroup } from "./spotlight.ts";
import {
  handOnRole,
  mergeGroups,
  placeSeat,
  removeSeat,
  restoreSeat,
  splitGroup,
  undoSurgery,
} from "./surgery.ts";
import { answerPlayBack, checkReality, markFact } from "./talk.ts";
import { answerFacilitator, askForHelp, broadcast, messageGroup, seeHelp, withdrawHelp } from "./threads.ts";
import { chooseTradeOff, editTradeOff, giveVerdict, nominate, recordTradeOff } from "./trade-offs.ts";
import { adjustTurn, advanceTurn, finishWriting, goBackTurn, holdGroup, releaseGroup } from "./turns.ts";
import { endVisit, noteVisitorGone, visitGroup } from "./visits.ts";
import { askReveal, castBallot, openVoting, writeProposal } from "./vote.ts";

export const commands = {
  changeSettings,
  join,
  answerClaim,
  lockDoor,
  unlockDoor,
  answerDoor,
  leave,
  removeSeat,
  markAway,
  markBack,
  proposeGroups,
  moveProposedSeat,
  confirmGroups,
  assignCasting,
  placeSeat,
  mergeGroups,
  splitGroup,
  handOnRole,
  restoreSeat,
  undoSurgery,
  passRole,
  advanceRoom,
  goBack,
  pauseRoom,
  resumeRoom,
  adjustRoom,
  changeAgenda,
  spendBuffer,
  dropStep,
  takeBackStep,
  endWorkshop,
  reopenWorkshop,
  reportOutage,
  answerOutage,
  deadlinePassed,
  playExchange,
  pauseExchange,
  closeExchange,
  writeCurveball,
  removeCurveball,
  skipCurveball,
  releaseCurveball,
  armCurveball,
  disarmCurveball,
  advanceTurn,
  goBackTurn,
  holdGroup,
  releaseGroup,
  adjustTurn,
  finishWriting,
  writeNote,
  editNote,
  removeNote,
  restoreNote,
  answerPlayBack,
  markFact,
  checkReality,
  writeProposal,
  openVoting,
  castBallot,
  askReveal,
  editTradeOff,
  chooseTradeOff,
  recordTradeOff,
  giveVerdict,
  bringInCurveball,
  answerCurveball,
  nominate,
  writeDeRole,
  openGallery,
  showInGallery,
  placeDot,
  takeDot,
  revealDots,
  moveDiscussion,
  noteDiscussion,
  makeCommitment,
  changeCommitment,
  removeCommitment,
  askForHelp,
  withdrawHelp,
  answerFacilitator,
  seeHelp,
  messageGroup,
  broadcast,
  callEveryoneBack,
  letEveryoneGo,
  spotlightGroup,
  endSpotlight,
  visitGroup,
  endVisit,
  noteVisitorGone,
  setCallLinks,
  writePrivateNote,
  editPrivateNote,
  removePrivateNote,
  snoozeSignal,
  resolveSignal,
  tuneSignals,
  inviteFacilitator,
  revokeFacilitator,
  nameFacilitator,
  passLead,
} as const;

export type CommandName = keyof typeof commands;
/** What a sender writes as the payload of a command. */
export type PayloadOf<Name extends CommandName> = z.input<(typeof commands)[Name]["payload"]>;
/** A command that has passed its schema. */
export interface ParsedCommand {
  readonly name: CommandName;
  readonly payload: unknown;
}

export interface Malformed {
  /** Where in the payload, as a dotted path; empty for the payload as a whole. */
  readonly path: string;
  readonly reason: string;
}

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name);

/** Reads a command as it came over the wire. Nothing but what this accepts reaches a decision. */
export function parseCommand(
  name: string,
  payload: unknown,
): ParsedCommand | { readonly malformed: Malformed } {
  if (!isCommandName(name)) return { malformed: { path: "name", reason: "unknown command" } };
  const parsed = commands[name].payload.safeParse(payload);
  if (parsed.success) return { name, payload: parsed.data };
  const issue = parsed.error.issues[0];
  return { malformed: { path: issue?.path.map(String).join(".") ?? "", reason: issue?.code ?? "invalid" } };
}
