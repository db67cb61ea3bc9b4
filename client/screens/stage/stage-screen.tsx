/**
 * The projector: one picture for the whole room, which follows the cockpit by itself. Read-only, without a control, and
 * without a secret but the join code.
 */
import type { ReactNode } from "react";
import { BriefingScene } from "./briefing-scene.tsx";
import { DeRoleScene } from "./de-role-scene.tsx";
import { DiscussionScene } from "./discussion-scene.tsx";
import { DotsRevealedScene } from "./dots-revealed-scene.tsx";
import { DotsScene } from "./dots-scene.tsx";
import { CloseScene, EndedScene } from "./end-scenes.tsx";
import { ExchangeScene } from "./exchange-scene.tsx";
import { GalleryScene } from "./gallery-scene.tsx";
import { ImmersionScene } from "./immersion-scene.tsx";
import { LobbyScene } from "./lobby-scene.tsx";
import { NewsBand } from "./news-band.tsx";
import { NowWhatScene } from "./now-what-scene.tsx";
import { OverviewScene } from "./overview-scene.tsx";
import { RecallNews } from "./recall-news.tsx";
import type { Scene } from "./scene.ts";
import { SpotlightScene } from "./spotlight-scene.tsx";
import { StageSounds } from "./stage-sounds.tsx";
import { StepScene } from "./step-scene.tsx";
import { TablesScene } from "./tables-scene.tsx";
import { TimelineScene } from "./timeline-scene.tsx";
import { useQuietCursor } from "./use-quiet-cursor.ts";
import { useScene } from "./use-scene.ts";
import { WelcomeScene } from "./welcome-scene.tsx";

const scenes: Record<Scene, () => ReactNode> = {
  lobby: LobbyScene,
  tables: TablesScene,
  welcome: WelcomeScene,
  briefing: BriefingScene,
  exchange: ExchangeScene,
  immersion: ImmersionScene,
  step: StepScene,
  deRole: DeRoleScene,
  timeline: TimelineScene,
  gallery: GalleryScene,
  overview: OverviewScene,
  dots: DotsScene,
  dotsRevealed: DotsRevealedScene,
  discussion: DiscussionScene,
  nowWhat: NowWhatScene,
  close: CloseScene,
  spotlight: SpotlightScene,
  ended: EndedScene,
};

export function StageScreen() {
  const isQuiet = useQuietCursor();
  const scene = useScene();
  const Picture = scene && scenes[scene];
  return (
    <div
      className={`stage-root flex h-dvh flex-col overflow-hidden leading-snug ${isQuiet ? "cursor-none" : ""}`}
    >
      <RecallNews />
      <NewsBand />
      <StageSounds />
      <main className="flex min-h-0 flex-1 flex-col">{Picture && <Picture />}</main>
    </div>
  );
}
