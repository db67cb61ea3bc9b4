/** The words around every screen: whether things are saved, what could not be, waiting, errors. */
import type { CommandName } from "../../shared/workshop/commands.ts";
import { plural } from "./counted.ts";

const waitingTexts = (n: number): string =>
  plural.select(n) === "one" ? `${n} thing waits` : `${n} things wait`;

export const savingWords = {
  saved: "Saved",
  saving: "Saving",
  unsaved: (waiting: number) =>
    `Not saved: the server cannot save right now. ${waitingTexts(waiting)} here and will be sent again.`,
  reconnecting: (waiting: number) =>
    waiting === 0 ? "Reconnecting" : `Reconnecting, ${waitingTexts(waiting)} to be sent`,
  offline: (waiting: number) =>
    waiting === 0
      ? "Offline. Write on; it is kept here."
      : `Offline, ${waitingTexts(waiting)} here to be sent`,
};

/** What a text that could not be saved was meant as. */
const meant: Partial<Record<CommandName, string>> = {
  writeNote: "A note",
  editNote: "A change to a note",
  checkReality: "A reality check",
  writeProposal: "A proposal",
  editTradeOff: "A part of the trade-off",
  writeDeRole: "Your line from the role",
  noteDiscussion: "A note from the discussion",
  makeCommitment: "A commitment",
  changeCommitment: "A change to a commitment",
};

export const unsentWords = {
  title: (n: number) => (plural.select(n) === "one" ? "One text was not saved" : `${n} texts were not saved`),
  about: "They are kept on this device until you let them go.",
  meant: (name: CommandName) => meant[name] ?? "A text",
  copy: "Copy",
  copied: "Copied",
  discard: "Let it go",
  open: "Show",
  close: "Hide",
};

export const leftOverWords = {
  title: "What you had not given yet",
  about: "It is still on this device. Copy what you want to keep.",
};

export const waitingWords = {
  connecting: "Connecting",
  connectingTitle: "One moment",
  notYetTitle: "This does not open yet",
  offlineTitle: "No connection",
  offline:
    "The server cannot be reached. This page goes on trying; whatever you wrote is kept on this device.",
  brokenTitle: "This workshop has stopped",
  broken:
    "The server cannot read it at the moment. Nothing was thrown away, and whatever you wrote here is kept on this device. Tell whoever runs the server: its log says what to do. This page looks again by itself.",
  outdatedTitle: "A newer version is here",
  outdated: "This page is older than the server. Reload it; what you were writing is kept.",
  reload: "Reload",
  home: "To the start page",
};

export const faultWords = {
  title: "This page stumbled",
  about:
    "Something here did not work. Whatever you wrote is kept on this device; reloading brings you back to where the room is.",
};

/** Said to screen readers as the time of a part or a turn runs out. */
export const timeWarnings = {
  minute: "One minute left.",
  tenSeconds: "Ten seconds left.",
  over: "The time is up.",
};

/** In the titles of tabs. */
export const pageNames = { cockpit: "Cockpit", stage: "Stage", report: "Report" };

export const invalidLinkWords = {
  title: "This link does not open anything",
  facilitator:
    "It may have been replaced by a newer one, or copied without its last part. Ask for the whole link.",
  stage: "It may have been copied without its last part. Open the stage from the cockpit.",
};
