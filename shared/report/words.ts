/** The words of the report, for its screen and for what is exported of it: one typed catalogue a language. */
import type { ContestedReason } from "../summary/contested.ts";
import type { BlockKind } from "../workshop/agenda.ts";
import type { TradeOffText } from "../workshop/board-state.ts";
import type {
  Borrowing,
  CurveballEffect,
  Discipline,
  Evidence,
  Payer,
  Prudence,
  Reversibility,
  Role,
  Theme,
  Verdict,
} from "../workshop/vocabulary.ts";
import type { Attendance } from "./attendance.ts";

export interface ReportWords {
  readonly notice: string;
  readonly draft: string;
  readonly sentence: {
    /** Clauses in order; each in one or more forms, the fullest first. Names in braces are fields. */
    readonly clauses: readonly (readonly string[])[];
    readonly between: string;
    readonly end: string;
  };
  readonly headings: Readonly<Record<Heading, string>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly fields: Readonly<Record<TradeOffText, string>>;
  readonly disciplines: Readonly<Record<Discipline, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly payers: Readonly<Record<Payer, string>>;
  readonly payersInSentence: Readonly<Record<Payer, string>>;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly borrowings: Readonly<Record<Borrowing, string>>;
  readonly prudences: Readonly<Record<Prudence, string>>;
  readonly reversibilities: Readonly<Record<Reversibility, string>>;
  readonly evidences: Readonly<Record<Evidence, string>>;
  readonly contestedReasons: Readonly<Record<ContestedReason, string>>;
  readonly blocks: Readonly<Record<BlockKind, string>>;
  readonly untagged: string;
  readonly noTrigger: string;
  readonly notSaid: string;
  readonly notPlayed: string;
  readonly unfinished: string;
  readonly group: string;
  readonly nothing: string;
  /** "Teal, table 3". */
  readonly table: (groupName: string, table: number) => string;
  readonly step: (number: number) => string;
  readonly attendance: (people: Attendance) => string;
  readonly totals: (groups: number, tradeOffs: number, debts: number) => string;
  readonly purpose: string;
  /** What stands on a copy that names nobody. */
  readonly managersEdition: string;
  readonly bearsMost: (payer: string, count: number, of: number) => string;
  readonly unpaid: (count: number) => string;
  readonly untriggered: (count: number, of: number) => string;
  readonly playBacks: (firstTry: number, later: number, open: number) => string;
  readonly privateFacts: (said: number, unsaid: number) => string;
  readonly oneWayDoors: (count: number) => string;
  readonly unfinishedRecords: (count: number) => string;
  /** In the place of a vote's fingers, in an edition that does not tell how many dissented. */
  readonly withDissent: string;
  /** The fingers of each round, "4, 3, 2", in one text. */
  readonly rounds: (rounds: readonly string[]) => string;
  readonly dissents: (names: readonly string[]) => string;
  /** What a curveball did to a trade-off, or that nobody said. */
  readonly tested: (title: string, effect: CurveballEffect | null) => string;
  readonly dots: (count: number) => string;
  readonly minutes: (ms: number) => string;
  readonly date: (at: number, timeZone: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** "When {cue}, I will {action}" or, for a group, "we will". */
  readonly commitment: (cue: string, action: string, isGroups: boolean) => string;
  readonly content: (personaName: string, journeyTitle: string, version: number, evidence: string) => string;
}

export type Heading =
  | "whoPays"
  | "tradeOffs"
  | "debts"
  | "contested"
  | "needToFindOut"
  | "parked"
  | "practice"
  | "commitments"
  | "appendix"
  | "deRole"
  | "agenda"
  | "groups"
  | "content";

export type Column =
  | "who"
  | "howOften"
  | "debt"
  | "interest"
  | "repayWhen"
  | "decision"
  | "why"
  | "dissent"
  | "step"
  | "group"
  | "before"
  | "after"
  | "verdicts"
  | "planned"
  | "took"
  | "block"
  | "persona"
  | "journey"
  | "people"
  | "roles"
  | "votes"
  | "tags"
  | "note"
  | "reality"
  | "facts"
  | "curveball";
