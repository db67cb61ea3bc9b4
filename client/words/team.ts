/** The words of facilitating together: whose link is whose, who leads, who did what. */
import { signedSpan, timeOfDay } from "./cockpit.ts";

export const teamWords = {
  open: "People who facilitate",
  title: "People who facilitate",
  about: "Everybody here can do everything. Each has a link of their own, which can be taken back.",
  you: "You",
  nameless: "Facilitator",
  gone: "Somebody whose name was erased",
  mine: {
    title: "Your own link",
    text: "It opens this cockpit on another device, which can take over at once. Keep it to yourself.",
    copy: "Copy my link",
    replace: "Replace my link",
    replaced: "Your link is new. The old one opens nothing any more.",
    elsewhere: "This browser does not hold your link. Replace it to get a new one.",
    ask: {
      title: "Replace your link?",
      text: "The old link and your other devices stop working at once. This device goes on.",
      yes: "Replace it",
    },
  },
  name: { label: "How others see you", save: "Save the name", saved: "The others see this name now." },
  invite: {
    title: "Invite somebody to facilitate with you",
    label: "Their name",
    hint: "Only facilitators see it.",
    button: "Make a link for them",
    made: (name: string) => `${name}’s link`,
    once: "It is shown this once. Whoever has it can do all that you can.",
    copy: "Copy the link",
    qr: (name: string) => `QR code of ${name}’s link`,
    done: "Done",
  },
  people: "Who has a link",
  here: "here now",
  unopened: "has not opened the link yet",
  lastSeen: (at: number) => `last did something at ${timeOfDay(at)}`,
  notHere: "not here now",
  takeBack: (name: string) => `Take ${name}’s link back`,
  takeBackShort: "Take back",
  takenBack: (name: string) => `${name}’s link opens nothing any more.`,
  ask: {
    title: (name: string) => `Take ${name}’s link back?`,
    text: "Their cockpit closes at once, and their link opens nothing any more. What they did stays.",
    yes: "Take it back",
  },
  former: "Taken back",
  erase: (name: string) => `Erase ${name}’s name`,
  eraseShort: "Erase the name",
  erased: "The name is erased.",
  askErase: {
    title: (name: string) => `Erase ${name}’s name?`,
    text: "It is gone for good, from this list and from what is kept. What they did stays, without a name.",
    yes: "Erase it",
  },
};

export const takenBackWords = {
  title: "Your link was taken back",
  about:
    "It opens this workshop no more: another facilitator took it back, or it was replaced by a new one on another device. The workshop goes on. Ask them for a new link.",
};

export const leadWords = {
  region: "Who leads",
  you: "You lead now.",
  other: (name: string) => `${name} leads now.`,
  nobody: "Nobody leads now.",
  take: "Take the lead",
  handOver: "Hand over to …",
  letGo: "Nobody in particular",
  given: "You lead now: it was handed over to you.",
  taken: (name: string) => `${name} has taken over.`,
  ask: {
    title: (name: string) => `${name} leads now. Do it anyway?`,
    text: "Two who press at once move the room twice. You can take the lead first.",
    yes: "Do it anyway",
  },
};

export const erasePersonWords = {
  title: "Erase a person",
  hint: "For somebody who asks to be forgotten. What they wrote stays, without their name.",
  choose: "Whom?",
  nobody: "Choose somebody",
  act: "Erase …",
  ask: {
    title: (name: string) => `Erase ${name} for good?`,
    text: "They are taken out and signed out, and their name is deleted from everything that is kept. It cannot be undone. What they wrote stays, without a name; a name in somebody’s text is not found.",
    yes: "Erase for good",
  },
  done: "The person is erased.",
};

export const actListWords = {
  title: "What facilitators did last",
  empty: "Nothing yet.",
  somewhere: "another part",
  aGroup: "a group",
  /** "You gave yourself the lead". */
  themselves: (who: string) => (who === teamWords.you ? "yourself" : "themselves"),
  /** "Priya invited you". */
  youConcerned: "you",
};

/** What the sentence of an act is made of. */
export interface ActParts {
  readonly who: string;
  readonly place: string;
  readonly group: string;
  readonly person: string;
  readonly isBack: boolean;
  readonly ms: number;
}

const sentences: Readonly<Record<string, (parts: ActParts) => string>> = {
  roomMoved: ({ who, place, isBack }) => `${who} moved the room ${isBack ? "back" : "on"} to ${place}`,
  roomPaused: ({ who }) => `${who} paused the room`,
  roomResumed: ({ who }) => `${who} resumed the room`,
  roomTimeAdjusted: ({ who, ms }) => `${who} changed the time by ${signedSpan(ms)}`,
  outageAnswered: ({ who }) => `${who} said how to go on after the outage`,
  agendaChanged: ({ who, place }) => `${who} changed the minutes of ${place}`,
  bufferSpent: ({ who }) => `${who} changed what is kept in hand`,
  stepDropped: ({ who }) => `${who} dropped a step`,
  stepTakenBack: ({ who }) => `${who} took a step back in`,
  groupsConfirmed: ({ who }) => `${who} confirmed the groups`,
  castingAssigned: ({ who, group }) => `${who} chose whom ${group} plays`,
  seatPlaced: ({ who, person, group }) => `${who} put ${person} into ${group}`,
  seatRemoved: ({ who, person }) => `${who} removed ${person}`,
  seatRestored: ({ who, person }) => `${who} let ${person} back in`,
  claimApproved: ({ who, person }) => `${who} let ${person} in on another device`,
  claimDeclined: ({ who }) => `${who} turned somebody away who asked for a seat`,
  doorLocked: ({ who }) => `${who} locked the door`,
  doorUnlocked: ({ who }) => `${who} unlocked the door`,
  seatAdmitted: ({ who, person }) => `${who} let ${person} in at the door`,
  seatDeclined: ({ who, person }) => `${who} turned ${person} away at the door`,
  settingsChanged: ({ who }) => `${who} changed how the workshop runs`,
  signalsTuned: ({ who }) => `${who} tuned the signals`,
  signalSnoozed: ({ who }) => `${who} put a signal off`,
  signalResolved: ({ who }) => `${who} settled a signal`,
  surgeryAnnounced: ({ who }) => `${who} announced a change of the groups`,
  surgeryCalledOff: ({ who }) => `${who} called a change of the groups off`,
  surgeryUndone: ({ who }) => `${who} undid a change of the groups`,
  groupsMerged: ({ who }) => `${who} merged two groups`,
  groupSplit: ({ who, group }) => `${who} split ${group}`,
  roleHandedOn: ({ who, group }) => `${who} handed a role on in ${group}`,
  turnEntered: ({ who, group }) => `${who} moved ${group}’s turn`,
  groupHeld: ({ who, group }) => `${who} held ${group}’s clock`,
  groupReleased: ({ who, group }) => `${who} released ${group}’s clock`,
  turnTimeAdjusted: ({ who, group, ms }) => `${who} changed ${group}’s time by ${signedSpan(ms)}`,
  groupMessaged: ({ who, group }) => `${who} wrote to ${group}`,
  broadcastSent: ({ who }) => `${who} wrote to everybody`,
  callLinksSet: ({ who }) => `${who} changed the links to calls`,
  everyoneCalledBack: ({ who }) => `${who} called everyone back`,
  everyoneLetGo: ({ who }) => `${who} let everyone go on`,
  spotlightTurned: ({ who, group }) => `${who} put ${group} on the stage`,
  spotlightEnded: ({ who, group }) => `${who} took ${group} off the stage`,
  exchangePlayed: ({ who }) => `${who} played the exchange`,
  exchangeClosed: ({ who }) => `${who} took the exchange off the stage`,
  curveballSkipped: ({ who, ms }) =>
    ms < 0 ? `${who} planned a curveball again` : `${who} left a curveball out`,
  curveballReleased: ({ who }) => `${who} released a curveball`,
  curveballDisarmed: ({ who }) => `${who} took a curveball back`,
  curveballArmed: ({ who }) => `${who} set a curveball for after a decision`,
  galleryOpened: ({ who }) => `${who} opened the gallery`,
  galleryShown: ({ who }) => `${who} changed what the stage shows`,
  dotsRevealed: ({ who }) => `${who} revealed the dots`,
  discussionMoved: ({ who }) => `${who} moved the discussion`,
  facilitatorInvited: ({ who, person }) => `${who} invited ${person}`,
  facilitatorRevoked: ({ who, person }) => `${who} took ${person}’s link back`,
  leadPassed: ({ who, person }) =>
    person === "" ? `${who} let nobody lead` : `${who} gave ${person} the lead`,
};

/** Without its time; an act that this page has no words for is told as one. */
export const actWords = (what: string, parts: ActParts): string =>
  sentences[what]?.(parts) ?? `${parts.who} changed something`;
