/** The debrief in the centre, a part at a time: out of the roles, gallery, dots and discussion, commitments, the close. */

import { useCockpit } from "../cockpit.ts";
import { ClosePanel } from "./close-panel.tsx";
import { CommitmentsPanel } from "./commitments-panel.tsx";
import { DeRolePanel } from "./de-role-panel.tsx";
import { DiscussionPanel } from "./discussion-panel.tsx";
import { DotsPanel } from "./dots-panel.tsx";
import { GalleryPanel } from "./gallery-panel.tsx";
import { TimelinePanel } from "./timeline-panel.tsx";

export interface DebriefPanelProps {
  readonly onOpen: (groupId: string) => void;
}

export function DebriefPanel({ onOpen }: DebriefPanelProps) {
  const { phase, room } = useCockpit();
  return <div className="px-5 py-5 lg:px-7">{part()}</div>;

  function part() {
    switch (phase) {
      case "deRole":
        return <DeRolePanel onOpen={onOpen} />;
      case "what":
        return room.gallery ? <GalleryPanel /> : <TimelinePanel onOpen={onOpen} />;
      case "soWhat":
        return room.dots?.totals ? <DiscussionPanel /> : <DotsPanel />;
      case "nowWhat":
        return <CommitmentsPanel />;
      default:
        return <ClosePanel />;
    }
  }
}
