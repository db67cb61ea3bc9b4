/** The participant's lobby: who is here, how a step works, the roles, and what happens next. Nothing to do but read. */
import { HowAStepWorks } from "./how-a-step-works.tsx";
import { RoleCards } from "./role-cards.tsx";
import { Roster } from "./roster.tsx";
import { Welcome } from "./welcome.tsx";
import { WhatNext } from "./what-next.tsx";

export function LobbyScreen() {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[26.5rem_minmax(0,1fr)]">
      <Welcome />
      <main className="page-x grid content-start gap-8 py-7 lg:py-9">
        <Roster />
        <HowAStepWorks />
        <RoleCards />
        <WhatNext />
      </main>
    </div>
  );
}
