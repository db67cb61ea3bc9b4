/** The cockpit's words for talking to the room: the spotlight, calling everyone back, visits, call links, own notes. */
export const spotlightWords = {
  put: "Put on the stage",
  take: "Take off the stage",
  isOn: (group: string) => `${group} is on the stage.`,
  isOff: (group: string) => `${group} is off the stage.`,
  onStage: "on stage",
  nowOn: "On the stage",
};

export const recallDeskWords = {
  open: "Bring everyone back",
  title: "Bring everyone back?",
  text: "Every screen and the stage count down, then ask for eyes to the front, until you let them go on. The tables’ clocks run on; pause the room if they should not.",
  howSoon: "How soon",
  spans: { 30000: "30 seconds", 60000: "1 minute", 120000: "2 minutes" },
  yes: "Call them back",
  called: "Everyone is being called back.",
  everywhere: "On every screen and on the stage.",
  callOff: "Call it off",
  letGo: "Let them go on",
};

export const visitWords = {
  visit: "Visit openly",
  leave: "Leave",
  toldThem: "They see that you are with them. Closing this ends it.",
  title: "Who is with a group",
};

export const callWords = {
  manage: "Call links",
  title: "Where each group meets",
  about:
    "For remote rooms: the link to each group’s breakout room. Only the group sees its own, in “where to go” and beside its board.",
  paste: "Paste several",
  pasteHint: "One a line, in the order of the tables. A single one is for all.",
  fillIn: (n: number) => (n === 1 ? "Fill in for all" : `Fill in ${n > 1 ? n : ""}`.trim()),
  wrong: "A link begins with https:// or http://, and has no user name in it.",
  save: "Save the links",
  saved: "The groups see their links.",
  open: (host: string) => `Open its call: ${host}`,
  set: "Set a call link",
  change: "Change the link",
};

export const noteWords = {
  title: "Your own notes",
  aboutThem: "Facilitators read them, and nobody else.",
  open: "Your notes",
  label: "A note for yourself",
  keep: "Keep it",
  about: "About",
  aboutNone: "no group in particular",
  change: "Change this note",
  changeShort: "Change",
  save: "Save",
  leave: "Leave it as it was",
  remove: "Delete this note",
  removeShort: "Delete",
  ask: { title: "Delete this note?", text: "It is gone for all facilitators.", yes: "Delete it" },
};
