/**
 * Every part of the look on one page, with real words, for building and checking it. Served in development only; its
 * words are not the product's and stay out of the catalogue.
 */
import { type ReactNode, useState } from "react";
import { KitDecision } from "./kit-decision.tsx";
import { KitHome } from "./kit-home.tsx";
import { KitParts } from "./kit-parts.tsx";
import { KitReport } from "./kit-report.tsx";
import { KitRoom } from "./kit-room.tsx";
import { KitStage } from "./kit-stage.tsx";
import { KitSwitch } from "./kit-switch.tsx";

const pages: Record<string, () => ReactNode> = {
  parts: KitParts,
  room: KitRoom,
  decision: KitDecision,
  home: KitHome,
  switch: KitSwitch,
  stage: KitStage,
  report: KitReport,
};

export function KitScreen() {
  const [page, setPage] = useState(window.location.hash.slice(1) || "parts");
  const Page = pages[page] ?? KitParts;
  return (
    <>
      <nav aria-label="Kit" className="fixed right-2 bottom-2 z-40 flex gap-3 bg-paper px-2 text-14">
        {Object.keys(pages).map((name) => (
          <a key={name} href={`#${name}`} className="move" onClick={() => setPage(name)}>
            {name}
          </a>
        ))}
      </nav>
      <Page />
    </>
  );
}
