/**
 * What a page of the built client makes a browser load: its chunks and all that they import at once, as the build's
 * manifest has them. Chunks that another page loads later count where that page is named.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";

const directory = resolve("dist/client");

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** The chunks of these sources and of everything that they import at once, by the manifest's name for them. */
function loadedBy(sources: readonly string[]): ReadonlyMap<string, Chunk> {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
    readFileSync(resolve(directory, ".vite/manifest.json"), "utf8"),
  );
  const loaded = new Map<string, Chunk>();
  const load = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no ${name}.`);
    if (loaded.has(name)) return;
    loaded.set(name, chunk);
    chunk.imports?.forEach(load);
  };
  sources.forEach(load);
  return loaded;
}

/** The JavaScript of these sources together, in bytes as gzip makes them. */
export function weightOf(sources: readonly string[]): number {
  const files = new Set([...loadedBy(sources).values()].map(({ file }) => file));
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(resolve(directory, file))).length, 0);
}

/** What these sources load later on and is not among them; the entry's own list is every page's. */
export function loadedLater(sources: readonly string[]): string[] {
  const loaded = loadedBy(sources);
  const later = [...loaded].flatMap(([name, { dynamicImports = [] }]) =>
    name === "index.html" ? [] : dynamicImports,
  );
  return later.filter((name) => !loaded.has(name));
}

const joinPage = ["index.html", "screens/join/join-screen.tsx"];
const participant = [
  ...joinPage,
  "routes/participant-route.tsx",
  "screens/group/participant-screen.tsx",
] as const;

/** Who loads what; the report is a page of its own, which the take-away links to. */
export const pages = {
  "the join page": joinPage,
  "a participant's whole workshop, from the link to the take-away": participant,
  "the same, from the home page and with the report": [
    ...participant,
    "screens/home/home-screen.tsx",
    "screens/report/report-screen.tsx",
  ],
  "the cockpit": ["index.html", "routes/cockpit-route.tsx", "screens/cockpit/cockpit-screen.tsx"],
  "the stage": ["index.html", "routes/stage-route.tsx", "screens/stage/stage-screen.tsx"],
} as const satisfies Record<string, readonly string[]>;

/** What most participants never load: who is moved, and who wrote at a table that was merged or split. */
export const rarelyLoaded = [
  "screens/group/decision/curveball-turn.tsx",
  "screens/group/earlier-boards.tsx",
  "screens/group/room/finish-sheet.tsx",
  "screens/group/move-notices.tsx",
  "screens/group/room/park-sheet.tsx",
  "screens/group/participant-sounds.tsx",
  "screens/group/room/pass-sheet.tsx",
  "screens/group/room/reality-sheet.tsx",
  "screens/talk/front-bands.tsx",
  "screens/talk/talk-sheet.tsx",
] as const;

/** What a participant loads only by asking for it: the exchange on their own screen, where no stage is in sight. */
export const loadedOnDemand = ["screens/exchange/followed-exchange.tsx"] as const;
