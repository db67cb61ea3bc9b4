/** The words at the door: a name, a real job, who sees what, and what happens when a name is taken. */
import { codeInHalves } from "./vocabulary.ts";

export const joinWords = {
  looking: "Looking for the workshop",
  title: (workshop: string) => workshop,
  code: (code: string) => `Code ${codeInHalves(code)}`,
  name: "Your name",
  nameHint: "As the others know you.",
  nameMissing: "The others need a name for you.",
  discipline: "Your real job",
  disciplineHint: "Groups mix jobs, so that you get to argue the other side.",
  disciplineMissing: "Choose one; it decides what you will argue.",
  action: "Take a seat",
  joining: "Taking your seat",
  noCode: "This code opens nothing",
  otherCode: "Type another code",
  seesTitle: "Who will see what",
  sees: [
    { who: "Everybody here", what: "your name and your real job." },
    { who: "Your group and the facilitator", what: "what your group writes, while you play." },
    {
      who: "Only you",
      what: "the fact on your role card until you say it, your options and your fingers until all are shown.",
    },
    { who: "Everybody, from the gallery on", what: "every group’s decisions, and what they cost." },
    { who: "Nobody", what: "an e-mail address or an account: there is none." },
  ],
  taken: (name: string) => `${name} is here already`,
  takenAbout:
    "Is that you, on another device or after losing this page? Or is it somebody with the same name?",
  thatsMe: "That’s me",
  thatsMeHint: "The facilitator gives a nod. The other device is then signed out.",
  another: (name: string) => `I’m another ${name}`,
  anotherHint: (suggestion: string) => `You will be called ${suggestion}.`,
  otherName: "Take another name",
  approval: "The facilitator has to let you back in",
  approvalAbout: "You were taken out of this workshop. Ask, and wait here for the nod.",
  ask: "Ask to come back",
};

export const claimWords = {
  waitingTitle: "Waiting for the nod",
  waiting:
    "The facilitator sees that you say this seat is yours. As soon as they nod, you are in. Leave this page open.",
  declinedTitle: "That was a no",
  declined: "The facilitator says that this seat belongs to somebody else. Take one of your own.",
  joinAnew: "Take a seat of my own",
};

export const goneWords = {
  title: {
    unknown: "This device has no seat here",
    signedOut: "Your seat moved to another device",
    removed: "You were taken out of this workshop",
    left: "You have left this workshop",
    waiting: "You are at the door",
    declined: "The door stayed closed",
  },
  about: {
    unknown: "The workshop may have ended and been deleted, or your seat may belong to another device now.",
    signedOut: "You came back somewhere else, and there can be only one of you. Go on there.",
    removed: "If that was a mistake, tell the facilitator and ask to come back.",
    left: "What you wrote stays with your group. You can come back with the same code.",
    waiting: "The facilitator will let you in. Leave this page open: it happens by itself.",
    declined:
      "The facilitator has not let you in, or it is over. If that was a mistake, talk to them and ask again.",
  },
  alsoWaiting: "Somebody else on this device waits for the facilitator to let them in.",
  unsent: "What you had not sent is still listed below.",
  joinAgain: "Join again",
  home: "To the start page",
};
