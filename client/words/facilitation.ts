/**
 * Say · do · watch for: three lines a block for a facilitator who has never done this. *Say* is read out as it stands;
 * *do* is what the hands do; *watch for* is what a practised eye would notice.
 */
import type { Phase } from "../../shared/workshop/agenda.ts";

export interface Prompt {
  readonly say: string;
  readonly do: string;
  readonly watchFor: string;
}

/** Where the room is, as far as the lines differ. */
export interface Moment {
  readonly phase: Phase;
  /** Of a step: whether it is the first, the last or between. */
  readonly step?: "first" | "middle" | "last";
  /** Of the debrief's "what?": whether the gallery is open; of "so what?": whether the dots are revealed. */
  readonly isOpen?: boolean;
}

export const promptHeads = { say: "Say", do: "Do", watchFor: "Watch for" } as const;

export const promptWords = {
  region: "What to say, do and watch for",
  fold: "Fold away what to say, do and watch for",
  unfold: "What to say, do and watch for",
};

const lobby: Prompt = {
  say: "“Welcome. Type the code that is on the big screen, your name, and what you do when you are not here. Your real job, please: today you will argue the other side.”",
  do: "Put the stage on the projector. Watch the names come in; let latecomers join at any time. Start when most are here, not when all are.",
  watchFor: "Somebody with no device: they can join as a second person on a neighbour’s.",
};

const welcome: Prompt = {
  say: "“Here is an illustration, not a case study. A bank’s product team wanted a new mobile feature for engagement. Engineering, minding compliance and security, built it like a vault. It was slow, people disliked it, and the goal was missed. Nobody meant ill; each side took care of what it could see. Today each of us looks from the other side.”",
  do: "Agree on how you treat each other: one talks at a time, play people with respect, and anyone may pass a role without saying why.",
  watchFor:
    "Folded arms and laptops that are busy with something else. Ask for the lids to go half down: one person types at each table.",
};

const briefing: Prompt = {
  say: "“In each step one of you speaks for the customer, one names what makes it hard. Before you answer, say back what you heard until the other says yes. Then write options in silence, decide, and record what it costs and who pays.”",
  do: "Play the exchange on the stage: the button is below. Pause it when people ask, or play one yourself with a volunteer. Then look at the groups and confirm them.",
  watchFor:
    "Questions about the tool. Answer one, then say: you will see it when you are there. The talk matters more than the screen.",
};

const immersion: Prompt = {
  say: "“Go to the table that your screen shows. Read about your customer in silence for two minutes. Then go round: each says one sentence that begins with ‘I am’, as that person.”",
  do: "Walk people to their tables. Find a group for whoever came late. Keep quiet for the two minutes, and keep others quiet.",
  watchFor:
    "Jokes about the customer in place of being one. Ask: what is due today, and what happens if it fails?",
};

const firstStep: Prompt = {
  say: "“Look at your role. Product manager, you begin: speak as the customer, ‘I need … because …’. Engineer, say it back before you answer. You have one step to get used to it; it need not be perfect.”",
  do: "Stay where everyone can see you for the first minute, then walk. Stand behind a table for a whole play-back before you say anything.",
  watchFor: "Solutions in the first minute. Ask the product manager: what is the need behind that?",
};

const middleStep: Prompt = {
  say: "“New roles. You are past half-way. If your table has one option, look for its opposite.”",
  do: "Go to the table that is furthest behind the dashed line, then to the quietest one. Listen for a minute before you speak. Don’t solve.",
  watchFor: "An engineer who says no without an “unless”. A product manager who pitches a solution.",
};

const lastStep: Prompt = {
  say: "“Last step. Decide as if it shipped on Monday, and write the cost in the words of whoever pays it.”",
  do: "At the last two minutes, say so once. A table that has no decision may record what it would have chosen; unfinished is fine.",
  watchFor: "A trade-off in which nobody pays. Ask: who notices first, and what do they say?",
};

const deRole: Prompt = {
  say: "“Step out of your role. Say your own name again, and write one line: what was hardest in that role?”",
  do: "Let everyone write before anyone talks; the lines show at each table when all are in. Stretch, breathe, two minutes.",
  watchFor: "People who are still arguing. Use their own name when you speak to them.",
};

const timeline: Prompt = {
  say: "“Look through your own decisions. Tag each with a tap or two, and choose the one that was hardest. Only facts for now: what happened, not who was right.”",
  do: "Give this half of the block, then open the gallery. What groups wrote is private until you do.",
  watchFor:
    "Tables that rewrite history to look better. What was decided stays; the interesting part is why.",
};

const gallery: Prompt = {
  say: "“These are the decisions that were hardest. Beside each you now see what each side knew and the other didn’t. Read first; then tell me one thing that you see.”",
  do: "Show the nominees one after the other, about half a minute each. Let the group that made it say one sentence, no defence.",
  watchFor: "Judging. When somebody says “we would never”, ask: what did they know that you didn’t?",
};

const dots: Prompt = {
  say: "“Place your dots on what we should talk about. Nobody sees where they fall until I reveal them all at once.”",
  do: "Wait until most dots are placed, then reveal. You see the count, like everybody else, not where they are.",
  watchFor: "People who ask their neighbour where to put theirs. Blind means blind.",
};

const discussion: Prompt = {
  say: "“What made this one hard? Where do we meet the same thing in our own work?”",
  do: "Keep to the timer. Write down one line for each: what we saw. Ask first whoever has not spoken yet.",
  watchFor:
    "The meeting that you always have. If it turns to a real feature, ask: what would the other role say now?",
};

const nowWhat: Prompt = {
  say: "“Write one thing that you will do, tied to a moment at work: when this happens, I will do that. Then one for your group, which you read aloud.”",
  do: "Read one good example aloud. Have each group read its own at the end, standing up.",
  watchFor: "“Communicate better.” Ask: when exactly, and what will you say or do?",
};

const close: Prompt = {
  say: "“Thank you for arguing the other side. What you decided here is a simulation, not our roadmap; what you promised is real. The report is ready when I end the workshop.”",
  do: "Ask three people for one word each. End on time, then send the report’s link round.",
  watchFor: "Unfinished quarrels. Take them aside; don’t settle them on the way out.",
};

const ended: Prompt = {
  say: "“The report is on your own screens now.”",
  do: "Download what you want to keep. If you ended by mistake, reopen within a quarter of an hour.",
  watchFor: "The commitments’ dates: somebody should ask after them in two weeks.",
};

/** The three lines for where the room is. */
export function promptFor({ phase, step, isOpen = false }: Moment): Prompt {
  switch (phase) {
    case "lobby":
      return lobby;
    case "welcome":
      return welcome;
    case "briefing":
      return briefing;
    case "immersion":
      return immersion;
    case "step":
      return step === "first" ? firstStep : step === "last" ? lastStep : middleStep;
    case "deRole":
      return deRole;
    case "what":
      return isOpen ? gallery : timeline;
    case "soWhat":
      return isOpen ? discussion : dots;
    case "nowWhat":
      return nowWhat;
    case "close":
      return close;
    case "ended":
      return ended;
    default:
      return phase satisfies never;
  }
}
