/** What an operator is told to do when storage does not work, by the kind of fault. Never names what is stored. */
import type { StoreFault } from "./store-fault.ts";

/** Why the server cannot start on this file, and what to try; a line each. */
export function adviceAtStart({ kind, message }: StoreFault, file: string): string[] {
  switch (kind) {
    case "full":
      return [`There is no space left for ${file}.`, "Free some and start again; nothing was changed."];
    case "readOnly":
      return [
        `Workshops cannot be kept in ${file}: it cannot be written to (${message}).`,
        "Let the user that runs this program write to the folder and what is in it, or mount it writable.",
        "DATA_DIR chooses another folder.",
      ];
    case "corrupt":
      return [
        `The database ${file} is damaged (${message}). Nothing was changed.`,
        "Put back the newest backup of it.",
        "Without one: move it away together with the files that end in -wal and -shm, keep them, and start with an",
        "empty database; docs/operating.md, “The database is damaged”, tells how to save what can still be read.",
      ];
    case "newer":
      return [
        `The database ${file} was written by a newer Counterpart: ${message}. Nothing was changed.`,
        "Start that version or a later one, or put back the backup from before the update.",
      ];
    case "busy":
      return [
        `Another program holds the database ${file}.`,
        "Is Counterpart running already? Stop it, or choose another folder with DATA_DIR.",
      ];
    case "unsafe":
      return [
        `The database ${file} cannot be kept safely: ${message}.`,
        "Network drives often cannot. DATA_DIR chooses a folder on a disk of this machine.",
      ];
    default:
      return [`Workshops cannot be kept in ${file}: ${message}.`, "DATA_DIR chooses another folder."];
  }
}

/** What is wrong while the server runs. People's pages say "not saved", keep what was written and try again. */
export function adviceWhileRunning({ kind, message }: StoreFault): string {
  switch (kind) {
    case "full":
      return "Nothing can be saved: the disk is full. Free some space; no restart is needed.";
    case "readOnly":
      return "Nothing can be saved: the data folder has become read-only. Make it writable again; if that does not help, restart.";
    case "corrupt":
      return "Something cannot be saved: the database is damaged. Stop the server and put back the newest backup.";
    default:
      return `Something cannot be saved (${message}). It is tried again; look at the disk of the data folder.`;
  }
}
