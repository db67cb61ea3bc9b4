/** All of the facilitators' own notes, and a line for the next one, about a group or about none. */
import { useState } from "react";
import type { GroupId } from "../../../../shared/workshop/ids.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { FieldFrame, inputClass } from "../../../ui/field-frame.tsx";
import { cockpitWords } from "../../../words/cockpit.ts";
import { groupAndTable } from "../../../words/groups.ts";
import { noteWords } from "../../../words/talk-desk.ts";
import { useCockpit } from "../cockpit.ts";
import { PrivateNotes } from "./private-notes.tsx";

export interface NotesDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function NotesDialog({ isOpen, onClose }: NotesDialogProps) {
  const { groups } = useCockpit();
  const [about, setAbout] = useState<GroupId | null>(null);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={noteWords.title}
      description={noteWords.aboutThem}
      closeLabel={cockpitWords.close}
    >
      <div className="grid gap-4">
        {groups.length > 0 && (
          <FieldFrame label={noteWords.about}>
            {(ties) => (
              <select
                {...ties}
                className={`h-11 pr-8 text-16! ${inputClass}`}
                value={about ?? ""}
                onChange={(event) => setAbout(groups.find(({ id }) => id === event.target.value)?.id ?? null)}
              >
                <option value="">{noteWords.aboutNone}</option>
                {groups.map(({ id, table }) => (
                  <option key={id} value={id}>
                    {groupAndTable(table)}
                  </option>
                ))}
              </select>
            )}
          </FieldFrame>
        )}
        <div>
          <PrivateNotes about={about} isReady />
        </div>
      </div>
    </Dialog>
  );
}
