/**
 * Every command × every kind of actor × every phase. The table below is written by hand and says who *should* be
 * able to do what; the walk finds every command in the product's own table, so that a new one cannot be forgotten.
 */
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadContent } from "../../server/content/load-content.ts";
import type { Actor, ActorKind } from "../../shared/workshop/actor.ts";
import { type Phase, phases } from "../../shared/workshop/agenda.ts";
import { type CommandName, commands, parseCommand } from "../../shared/workshop/commands.ts";
import { decide } from "../../shared/workshop/decide.ts";
import type { EventBody } from "../../shared/workshop/events.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import { seededRandom } from "../../shared/workshop/random.ts";
import { phaseOf } from "../../shared/workshop/reading.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { created, payloadOf, startedAt } from "../support/random-workshop.ts";

const kinds = ["facilitator", "seat", "visitor", "system"] as const satisfies readonly ActorKind[];

const running = "welcome briefing immersion step deRole what soWhat nowWhat close";
const board = "step deRole what";
const any = `lobby ${running} ended`;

/** Who may, and when. */
const expected: Record<CommandName, readonly [who: string, when: string]> = {
  changeSettings: ["facilitator", "lobby"],
  join: ["visitor", `lobby ${running}`],
  answerClaim: ["facilitator", `lobby ${running}`],
  lockDoor: ["facilitator", `lobby ${running}`],
  unlockDoor: ["facilitator", `lobby ${running}`],
  answerDoor: ["facilitator", `lobby ${running}`],
  leave: ["seat", `lobby ${running}`],
  removeSeat: ["facilitator", `lobby ${running}`],
  markAway: ["system", any],
  markBack: ["system", any],
  proposeGroups: ["facilitator", "lobby welcome briefing"],
  moveProposedSeat: ["facilitator", "lobby welcome briefing"],
  confirmGroups: ["facilitator", "lobby welcome briefing"],
  assignCasting: ["facilitator", "lobby welcome briefing"],
  placeSeat: ["facilitator", "immersion step deRole what soWhat nowWhat"],
  mergeGroups: ["facilitator", "immersion step deRole what soWhat nowWhat"],
  splitGroup: ["facilitator", "immersion step deRole what soWhat nowWhat"],
  handOnRole: ["facilitator", "step"],
  restoreSeat: ["facilitator", `lobby ${running}`],
  undoSurgery: ["facilitator", "immersion step deRole what soWhat nowWhat"],
  passRole: ["seat", "step"],
  advanceRoom: ["facilitator", `lobby ${running}`],
  goBack: ["facilitator", running],
  pauseRoom: ["facilitator", running],
  resumeRoom: ["facilitator", running],
  adjustRoom: ["facilitator", running],
  changeAgenda: ["facilitator", `lobby ${running}`],
  spendBuffer: ["facilitator", running],
  dropStep: ["facilitator", "welcome briefing immersion step"],
  takeBackStep: ["facilitator", "lobby welcome briefing immersion step"],
  endWorkshop: ["facilitator", `lobby ${running}`],
  reopenWorkshop: ["facilitator", "ended"],
  reportOutage: ["system", any],
  answerOutage: ["facilitator", running],
  deadlinePassed: ["system", any],
  playExchange: ["facilitator", "briefing"],
  pauseExchange: ["facilitator", "briefing"],
  closeExchange: ["facilitator", "briefing"],
  writeCurveball: ["facilitator", `lobby ${running}`],
  removeCurveball: ["facilitator", `lobby ${running}`],
  releaseCurveball: ["facilitator", "step"],
  armCurveball: ["facilitator", "immersion step"],
  disarmCurveball: ["facilitator", "immersion step"],
  bringInCurveball: ["seat", "step"],
  answerCurveball: ["seat", board],
  skipCurveball: ["facilitator", `lobby ${running}`],
  advanceTurn: ["facilitator seat", "step"],
  goBackTurn: ["facilitator seat", "step"],
  holdGroup: ["facilitator", "step"],
  releaseGroup: ["facilitator", "step"],
  adjustTurn: ["facilitator", "step"],
  finishWriting: ["seat", "step"],
  writeNote: ["seat", board],
  editNote: ["seat", board],
  removeNote: ["seat", board],
  restoreNote: ["seat", board],
  answerPlayBack: ["seat", "step"],
  markFact: ["seat", "step"],
  checkReality: ["seat", "step"],
  writeProposal: ["seat", "step"],
  openVoting: ["seat", "step"],
  castBallot: ["seat", "step"],
  askReveal: ["seat", "step"],
  editTradeOff: ["seat", board],
  chooseTradeOff: ["seat", board],
  recordTradeOff: ["seat", board],
  giveVerdict: ["seat", board],
  nominate: ["seat", "what"],
  writeDeRole: ["seat", "deRole"],
  openGallery: ["facilitator", "what"],
  showInGallery: ["facilitator", "what soWhat nowWhat close"],
  placeDot: ["seat", "soWhat"],
  takeDot: ["seat", "soWhat"],
  revealDots: ["facilitator", "soWhat"],
  moveDiscussion: ["facilitator", "soWhat"],
  noteDiscussion: ["facilitator", "soWhat nowWhat close"],
  makeCommitment: ["seat", "nowWhat close"],
  changeCommitment: ["seat", "nowWhat close"],
  removeCommitment: ["seat", "nowWhat close"],
  askForHelp: ["seat", running],
  withdrawHelp: ["seat", running],
  answerFacilitator: ["seat", running],
  seeHelp: ["facilitator", running],
  messageGroup: ["facilitator", running],
  broadcast: ["facilitator", running],
  callEveryoneBack: ["facilitator", running],
  letEveryoneGo: ["facilitator", running],
  spotlightGroup: ["facilitator", running],
  endSpotlight: ["facilitator", running],
  visitGroup: ["facilitator", running],
  endVisit: ["facilitator", any],
  setCallLinks: ["facilitator", `lobby ${running}`],
  writePrivateNote: ["facilitator", any],
  editPrivateNote: ["facilitator", any],
  removePrivateNote: ["facilitator", any],
  noteVisitorGone: ["system", any],
  snoozeSignal: ["facilitator", `lobby ${running}`],
  resolveSignal: ["facilitator", `lobby ${running}`],
  tuneSignals: ["facilitator", `lobby ${running}`],
  inviteFacilitator: ["system", any],
  revokeFacilitator: ["system", any],
  nameFacilitator: ["facilitator", any],
  passLead: ["facilitator", any],
};

const seatId = "seat-1" as SeatId;
let states: Record<Phase, WorkshopState>;

beforeAll(async () => {
  const { castings } = await loadContent(resolve("personas"));
  let state = evolve(undefined, created(castings));
  const happen = (body: EventBody): void => {
    state = evolve(state, { ...body, at: startedAt, by: "system" });
  };
  for (const number of [1, 2, 3]) {
    happen({
      type: "seatTaken",
      seatId: `seat-${number}` as SeatId,
      name: `P${number}`,
      discipline: "other",
      isBot: false,
    });
  }
  const found: Partial<Record<Phase, WorkshopState>> = {};
  found.lobby = state;
  const { length } = state.agenda.blocks;
  for (let to = 0; to <= length; to++) {
    happen({ type: "roomMoved", to: to === length ? "ended" : to, direction: "forward" });
    found[phaseOf(state)] ??= state;
  }
  states = phases.reduce(
    (all, phase) => {
      const at = found[phase];
      if (!at) throw new Error(`No state in ${phase}.`);
      return Object.assign(all, { [phase]: at });
    },
    {} as Record<Phase, WorkshopState>,
  );
});

const actorOf = (kind: ActorKind): Actor => (kind === "seat" ? { kind, seatId } : { kind });

/** What comes of the command, well formed, when such an actor sends it. */
function rejectionOf(name: CommandName, state: WorkshopState, kind: ActorKind) {
  const drawing = {
    state,
    random: seededRandom(1),
    now: startedAt,
    seatId,
    groupId: "group-1",
    group: undefined,
    slot: 0,
  };
  const parsed = parseCommand(name, payloadOf(name, drawing as Parameters<typeof payloadOf>[1]));
  if ("malformed" in parsed) throw new Error(`${name}: ${parsed.malformed.path}`);
  const context = { actor: actorOf(kind), now: startedAt, newId: (p: string) => `${p}-9`, seed: "s" };
  return decide(state, parsed, context).rejection;
}

describe("the table of commands", () => {
  it("holds exactly the commands that this matrix knows", () => {
    expect(Object.keys(commands).sort()).toEqual(Object.keys(expected).sort());
  });

  for (const name of Object.keys(expected) as CommandName[]) {
    const [who, when] = expected[name];
    it(`lets only ${who} send ${name}, only in ${when}`, () => {
      for (const phase of phases) {
        for (const kind of kinds) {
          const code = rejectionOf(name, states[phase], kind)?.code;
          const isTheirs = who.split(" ").includes(kind);
          const isNow = when.split(" ").includes(phase);
          const place = `${name} by ${kind} in ${phase}`;
          if (!isTheirs) expect([place, code]).toEqual([place, "notAllowed"]);
          else if (!isNow)
            expect([place, code]).toEqual([place, phase === "ended" ? "workshopEnded" : "notInThisPhase"]);
          else expect(["notAllowed", "notInThisPhase", "workshopEnded"]).not.toContain(code);
        }
      }
    });
  }

  it("refuses every command of a seat that is gone", () => {
    for (const name of Object.keys(expected) as CommandName[]) {
      if (!commands[name].by.some((kind) => kind === "seat")) continue;
      const state = evolve(states.lobby, { type: "seatRemoved", seatId, at: startedAt, by: "facilitator" });
      expect([name, rejectionOf(name, state, "seat")]).toEqual([name, { code: "seatGone" }]);
    }
  });
});
