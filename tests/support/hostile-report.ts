/** A finished workshop's report, and the same with one text in every field that people write: what people may write to do harm. */
import { type Report, reportOf } from "../../shared/report/report.ts";
import { playthrough } from "./playthrough.ts";

const { state, play } = playthrough({ people: 9, isEventful: true });
export const finishedReport = reportOf(state, { now: play.now });

/** What somebody may write to do harm in one format or another. */
export const hostile: readonly string[] = [
  '=HYPERLINK("http://evil.example","click")',
  "+1+1",
  "-2+3",
  "@SUM(A1:A9)",
  "＝1+1",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "# A heading",
  "1. a list",
  "- a list",
  "> a quotation",
  "---",
  "===",
  "| a | cell |",
  "`code` and ```fence```",
  "[a link](https://evil.example) ![image](https://evil.example/x.png)",
  "https://evil.com and www.evil.com and mail@evil.com",
  "<https://evil.example>",
  "[ref]: https://evil.example",
  "*bold* __strong__ ~~struck~~",
  "&lt;b&gt; &#60;",
  "\\*not escaped\\*",
  "a\u0007bell, a \u202Eright-to-left override, a \u0000 null",
  "two\nlines\n\n# and a heading\n\n- and a list",
  'quotes " and, commas; and\ttabs',
  "x".repeat(600),
  "@everyone, @here, <!channel>, <@U024BE7LH> and #general :tada:",
];

/** With a title that a terminal can print. */
export const titled = hostile.map((text) => [encodeURI(text.slice(0, 40)), text] as const);

/** The finished report with one text in every field that people write. */
export function reportWith(text: string): Report {
  const texts = finishedReport.tradeOffs[0]?.texts ?? {};
  const filled = Object.fromEntries(Object.keys(texts).map((field) => [field, text]));
  const member = finishedReport.groups[0]?.members[0];
  if (!member) throw new Error("There is nobody in the report.");
  const someone = { seatId: member.seatId, name: text };
  return {
    ...finishedReport,
    title: text,
    tradeOffs: finishedReport.tradeOffs.map((one) => ({
      ...one,
      texts: { ...one.texts, ...filled },
      discussionNote: text,
      parked: [text],
      votes: one.votes.map((vote) => ({ ...vote, dissent: [someone] })),
      roles: one.roles.map((role) => ({ ...role, name: text })),
    })),
    debts: finishedReport.debts.map((debt) => ({
      ...debt,
      decision: text,
      interest: text,
      repayTrigger: text,
    })),
    contested: finishedReport.contested.map((one) => ({ ...one, dissent: [someone] })),
    parked: finishedReport.parked.map((one) => ({ ...one, text, speaker: someone })),
    commitments: finishedReport.commitments.map((one) => ({
      ...one,
      cue: text,
      action: text,
      owner: one.owner && someone,
    })),
    deRole: finishedReport.deRole.map((one) => ({ ...one, lines: one.lines.map(() => text) })),
    contributions: finishedReport.contributions.map((one) => ({ ...one, name: text })),
    groups: finishedReport.groups.map((group) => ({
      ...group,
      members: group.members.map((member) => ({ ...member, name: text })),
    })),
  };
}
