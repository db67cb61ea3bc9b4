/** Opens who facilitates; what is in there is loaded when somebody first looks. */
import { Users } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Dialog } from "../../../ui/dialog.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { cockpitWords } from "../../../words/cockpit.ts";
import { teamWords } from "../../../words/team.ts";

const TeamPanel = lazy(async () => ({ default: (await import("./team-panel.tsx")).TeamPanel }));

export function TeamButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton
        label={teamWords.open}
        icon={<Users aria-hidden className="size-5" />}
        onClick={() => setOpen(true)}
      />
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={teamWords.title}
        description={teamWords.about}
        closeLabel={cockpitWords.close}
        size="wide"
      >
        <Suspense fallback={null}>
          <TeamPanel />
        </Suspense>
      </Dialog>
    </>
  );
}
