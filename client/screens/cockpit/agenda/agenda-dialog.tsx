/** The agenda over the page, to be changed: for tablets, where the rail gives way, and for the keyboard. */
import { Dialog } from "../../../ui/dialog.tsx";
import { cockpitWords } from "../../../words/cockpit.ts";
import { railWords } from "../../../words/plan.ts";
import { AgendaRail } from "./agenda-rail.tsx";

export interface AgendaDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function AgendaDialog({ isOpen, onClose }: AgendaDialogProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={railWords.region} closeLabel={cockpitWords.close}>
      {isOpen && <AgendaRail isOpened />}
    </Dialog>
  );
}
