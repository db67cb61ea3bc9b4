/** What is around every participant's screen: announcements, whether things are saved, what could not be, the title. */
import type { ReactNode } from "react";
import { useRoom } from "../../store/use-view.ts";
import { Announcer } from "./announcer.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { usePageTitle } from "./page-title.ts";
import { SavingStatus } from "./saving-status.tsx";
import { UnsentTray } from "./unsent-tray.tsx";

export function ParticipantShell({ children }: { readonly children: ReactNode }) {
  usePageTitle(useRoom((room) => room.title));
  return (
    <Announcer>
      <ErrorBoundary>{children}</ErrorBoundary>
      <SavingStatus />
      <UnsentTray />
    </Announcer>
  );
}
