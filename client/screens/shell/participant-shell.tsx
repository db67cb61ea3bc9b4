/** What is around every participant's screen: announcements, whether things are saved, what could not be, the title. */
import type { ReactNode } from "react";
import { Announcer } from "./announcer.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { SavingStatus } from "./saving-status.tsx";
import { UnsentTray } from "./unsent-tray.tsx";
import { useWorkshopTitle } from "./workshop-title.ts";

export function ParticipantShell({ children }: { readonly children: ReactNode }) {
  useWorkshopTitle();
  return (
    <Announcer>
      <ErrorBoundary>{children}</ErrorBoundary>
      <SavingStatus />
      <UnsentTray />
    </Announcer>
  );
}
