/** Gives the components below it their session, opens it while they are on the screen and wakes it when they are seen. */
import { createContext, type ReactNode, useContext, useEffect } from "react";
import type { Session } from "./session.ts";

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({
  session,
  children,
}: {
  readonly session: Session;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    // In the next tick: React's strict mode mounts twice, and a connection that is closed while opening complains.
    const opening = setTimeout(() => session.open());
    const wake = () => document.visibilityState === "visible" && session.wake();
    document.addEventListener("visibilitychange", wake);
    document.addEventListener("resume", wake);
    window.addEventListener("online", wake);
    window.addEventListener("pageshow", wake);
    return () => {
      clearTimeout(opening);
      document.removeEventListener("visibilitychange", wake);
      document.removeEventListener("resume", wake);
      window.removeEventListener("online", wake);
      window.removeEventListener("pageshow", wake);
      session.close();
    };
  }, [session]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session of this page. Only below a provider. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("There is no session around this component.");
  return session;
}
