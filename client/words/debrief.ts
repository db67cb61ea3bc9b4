/** The words of the participant's debrief and take-away: stepping out, looking back, choosing, promising, going home. */
import { count, figure } from "./counted.ts";

const day = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });

/** "Friday 28 March". */
export const dayOf = (at: number): string => day.format(at).replace(",", "");

export const deRoleWords = {
  title: (name: string) => `I’m ${name} again.`,
  lead: "Step out of the roles. What was hardest in yours?",
  label: "What was hardest in that role?",
  placeholder: "That I had to …",
  hint: "One line. It is shown to your table when everyone’s is in.",
  send: "That’s mine",
  change: "Change it",
  in: (n: number, of: number) => `${figure.format(n)} of ${figure.format(of)} lines are in`,
  yours: "Yours",
  shown: "At your table",
  silent: "left it unsaid",
};

export const timelineWords = {
  title: "What did you trade?",
  lead: "Look through your own steps together. Facts only, for now.",
  step: (step: number, action: string) => `Step ${step}, ${action}`,
  themes: "What was it about? Up to two",
  reversibility: "Can you go back?",
  evidence: "How sure were you?",
  hardest: "This was our hardest",
  isHardest: "Your hardest; it goes to the gallery first",
  finish: "Fill in the gaps",
  close: "Done with this record",
  nothing: "Nothing was decided in this step.",
  add: "Add it now",
  closed: "The gallery is open; the records are closed.",
};

export const galleryWords = {
  title: "The gallery",
  onStage: "On the stage now",
  nothingOnStage: "Look up: the first one comes in a moment.",
  all: (n: number) => (n === 1 ? "One trade-off" : `All ${figure.format(n)} trade-offs`),
  filter: { theme: "Theme", persona: "Customer", step: "Step" },
  any: "All",
  none: "None fits. Choose fewer filters.",
  empty: "No trade-offs were recorded.",
  emptyAbout: "They would hang here, one for each table and step.",
  hardest: "their hardest",
  facts: "What only one side knew",
  wasSaid: "said at the table",
  wasNotSaid: "never said",
  parked: "Parked",
  votes: "Vote",
  secondVote: "after a second vote",
  dissent: "with dissent",
  verdicts: (persona: string, verdicts: readonly string[]) => `${persona} ${verdicts.join(", ")}`,
  unfinished: "left unfinished",
};

export const dotWords = {
  title: "Which ones shall we talk about?",
  lead: (allowance: number) => `You have ${count(allowance, "dot", "dots")}. Nobody sees where you put them.`,
  left: (left: number) => (left === 0 ? "All your dots are placed" : `${count(left, "dot", "dots")} left`),
  place: "Give it a dot",
  placed: "Your dot",
  take: "Take the dot back",
  inAll: (voters: number, people: number) =>
    `${figure.format(voters)} of ${figure.format(people)} have chosen`,
  dots: (n: number) => count(n, "dot", "dots"),
  empty: "There is nothing to choose from yet.",
};

export const discussionWords = {
  title: "Talk about this one.",
  nth: (n: number, of: number) => `${figure.format(n)} of ${figure.format(of)}`,
  next: "Then",
  cameOfIt: "What came of it",
  prompts: {
    context: "Where did the roles serve different whys?",
    customer: (persona: string) => `Which decision would ${persona} reject?`,
    debt: "Which decision charges interest monthly, and to whom?",
    noTrigger: "This debt has no repay trigger. What would be a good one?",
    playBack: "Which play-back needed a second try? What changed?",
    parked: "What did we park that we could settle now?",
    fact: "Would the fact that stayed unsaid have changed this?",
  },
};

export const commitmentWords = {
  title: "When … I will …",
  lead: "One promise each, small enough to keep. One for the table.",
  sentence: { when: "When ", will: ", I will ", weWill: ", we will ", by: "By " },
  owner: { legend: "Whose is it?", me: "Mine", group: "Our table’s" },
  cue: "When …",
  cuePlaceholder: "we plan the next sprint",
  action: { me: "I will …", group: "We will …" },
  actionPlaceholder: "ask who pays before saying yes",
  due: "Look at it again on",
  starters: "Start with",
  starter: [
    {
      id: "sprint",
      label: "At our next sprint planning, I will …",
      cue: "we are at our next sprint planning",
      action: "",
    },
    { id: "level-set", label: "In our level-set, …", cue: "we are in our level-set", action: "" },
    {
      id: "channel",
      label: "In our shared channel, …",
      cue: "something comes up in our shared channel",
      action: "",
    },
    {
      id: "capacity",
      label: "We reserve capacity for …",
      cue: "we plan our capacity",
      action: "reserve some for ",
    },
  ],
  make: "Promise it",
  save: "Save it",
  cancel: "Leave it as it was",
  change: "Change",
  remove: "Take it back",
  removed: "Taken back.",
  yours: "Yours",
  groups: "Your table’s",
  others: "The other tables’",
  empty: "Your promise will stand here.",
  emptyAbout: "Something that happens at work anyway is the best cue.",
  emptyGroup: "Nothing from your table yet.",
  date: (at: number) => `We look at it on ${dayOf(at)}.`,
};

export const takeAwayWords = {
  closeTitle: "Thank you.",
  closeLead: "Look up once more. Then this is yours to take home.",
  endedTitle: "Thank you for arguing the other side.",
  endedLead: "This is yours to keep.",
  roles: "You argued as",
  roleAt: (step: number, action: string) => `Step ${step}, ${action}`,
  noRoles: "You looked on this time.",
  commitment: "You promised",
  noCommitment: "No promise this time. It’s never too late.",
  groups: "Your table promised",
  calendar: "Put it in my calendar",
  calendarName: (title: string) => `${title}: a promise`,
  report: "Read the report",
  reportSoon: "The report is ready the moment the workshop ends.",
  simulation: "Simulation decisions, not roadmap decisions.",
};
