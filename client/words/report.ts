/** What the report's page says beyond the report's own words (`shared/report/english.ts`). */
import { figure, plural } from "./counted.ts";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** "14 March 2025", where the reader is. */
export const reportDay = (at: number): string => day.format(at);

const hour = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** "10:42", where the reader is. */
export const reportTime = (at: number): string => hour.format(at);

export const privateNoteWords = {
  title: (n: number) => `Your own notes (${n})`,
  about: "Only facilitators see these, here and in their JSON. They are not printed, and in no other file.",
};

export const headWords = {
  left: "What we traded,",
  right: "and who pays for it",
  whole: "What we traded, and who pays for it",
  editions: {
    participant: "Participants’ edition, five-minute read",
    facilitator: "Facilitators’ copy, five-minute read",
    manager: "Manager’s edition, five-minute read",
  },
  /** The figure is set apart from its word. */
  counted: {
    people: (n: number) => (plural.select(n) === "one" ? "person" : "people"),
    groups: (n: number) => (plural.select(n) === "one" ? "group" : "groups"),
    tradeOffs: (n: number) => (plural.select(n) === "one" ? "trade-off" : "trade-offs"),
    debts: (n: number) => (plural.select(n) === "one" ? "debt" : "debts"),
  },
};

export const reportStates = {
  loading: "One moment",
  loadingAbout: "The report is on its way.",
  soon: "Not quite yet",
  soonAbout:
    "The report is ready the moment the workshop ends. This page looks for it by itself; leave it open, or come back later.",
  back: "Back to the workshop",
  stranger: "This report is for those who took part",
  strangerAbout:
    "Open it in the browser that you took part with, or ask your facilitator for the Markdown file.",
  offline: "No connection",
  offlineAbout: "The server cannot be reached. This page goes on trying.",
  home: "To the start page",
  draft: "A draft",
  draftAbout: "The workshop has not ended. Only facilitators see this; it grows as the tables write.",
  again: "Draw it anew",
};

export const findingWords = {
  title: (n: number) =>
    n === 1 ? "What the room found" : `${numerals[n] ?? figure.format(n)} things the room found`,
  restsOn: "Rests on",
  more: (n: number) => `and ${figure.format(n)} more`,
  record: (group: string, slot: number, step: string) => `${group}, step ${figure.format(slot + 1)}: ${step}`,
};

const numerals: Record<number, string> = { 2: "Two", 3: "Three", 4: "Four", 5: "Five" };

export const curveWords = {
  title: "The curve bends",
  lead: "feeling before and after the group’s decisions, by its verdicts",
  choose: "Group",
  option: (group: string, persona: string) => `${group}, with ${persona}`,
  before: "before",
  after: "after",
  momentOfTruth: "moment of truth",
  paysUnknown: "nobody named",
  station: (action: string, before: number, after: number, decision: string) =>
    `${action}, ${signed(before)}${before === after ? "" : ` to ${signed(after)}`}${decision ? `: ${decision}` : ""}`,
  empty: "No journey was played.",
};

const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : "0");

export const sectionWords = {
  records: "Every record",
  appendix: "Appendix",
  discussion: "From the discussion",
  more: (n: number) => `${figure.format(n)} more`,
  noDebts: "No table said that it was borrowing.",
  noContested: "Every vote passed at the first try, without dissent.",
  noNeedToFindOut: "No decision is waiting for a fact.",
  noCommitments: "No promise was written down.",
  noTradeOffs: "No trade-off was recorded.",
  noTradeOffsAbout: "They appear here as the tables write them down.",
  due: (at: number) => reportDay(at),
  log: "The trade-off log",
  readAll: (n: number) => `Read all ${figure.format(n)} trade-offs`,
};

export const downloadWords = {
  title: "Download",
  print: "Print, or save as PDF",
  formats: {
    pdf: "PDF",
    md: "Markdown",
    csv: "Trade-offs (CSV)",
    "commitments.csv": "Commitments (CSV)",
    "contributions.csv": "Contributions (CSV)",
    json: "JSON",
    ics: "Check-ins for your calendar",
    txt: "Text for your team’s channel",
    zip: "All of them (ZIP)",
  },
  copy: "Copy the text for your team’s channel",
  copied: "Copied. Paste it where your team talks.",
  notCopied: "This browser does not let it be copied. Download the text in its place.",
  failed: "That did not work. Try once more.",
};
