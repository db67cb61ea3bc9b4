/** What pages show: at each position exactly the slice of that moment (VIEW-1), and never an older one than before. */
import { isDeepStrictEqual } from "node:util";
import type { Confirmed } from "../../client/store/fold.ts";
import { sliceOf } from "../../shared/view/slices.ts";
import type { StreamKey } from "../../shared/view/streams.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import type { Court } from "./laws.ts";
import type { Page } from "./page.ts";
import type { Truth } from "./truth.ts";
import type { World } from "./world.ts";

/** How often a view is compared while things happen; in a calm all are. */
const sampled = 0.1;

export class ViewLaws {
  readonly #before = new WeakMap<Page, Confirmed>();
  compared = 0;

  constructor(
    readonly court: Court,
    readonly truth: Truth,
    readonly world: World,
  ) {}

  told(page: Page): void {
    const confirmed = page.session?.confirmed;
    const before = this.#before.get(page);
    if (!confirmed || confirmed === before) return;
    this.#before.set(page, confirmed);
    for (const [stream, position] of Object.entries(confirmed.positions)) {
      const known = before?.epoch === confirmed.epoch ? (before.positions[stream] ?? 0) : 0;
      this.court.expect(
        "positions never go back",
        position >= known,
        () => `${page.parts.name}: ${stream} from ${known} to ${position}`,
      );
      if (this.world.happens(sampled)) this.#compare(page, stream, position);
    }
  }

  /** In a calm: everything that there is to see. */
  expectNews(page: Page): void {
    const confirmed = page.session?.confirmed;
    for (const stream of Object.keys(confirmed?.positions ?? {})) this.#compare(page, stream, this.truth.seq);
  }

  /** The state in the server's memory is what the log tells. */
  expectReplayed(live: WorkshopState): void {
    const holds = isDeepStrictEqual(
      JSON.parse(JSON.stringify(live)),
      JSON.parse(JSON.stringify(this.truth.state)),
    );
    this.court.expect("replaying the log gives the live state", holds, () =>
      differenceOf(live, this.truth.state),
    );
  }

  #compare(page: Page, stream: string, position: number): void {
    this.compared += 1;
    const state = this.truth.at(position);
    const shown: unknown = Reflect.get(page.session?.confirmed.slices ?? {}, stream);
    const slice = state && sliceOf(state, stream as StreamKey);
    const holds = isDeepStrictEqual(shown, slice);
    this.court.expect(
      "a view is a cut of the state",
      holds,
      () => `${page.parts.name} at ${stream} ${position}: ${differenceOf(shown, slice)}`,
    );
  }
}

/** Where two values first differ, as a path. */
function differenceOf(one: unknown, other: unknown, path = ""): string {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return `${path} ${JSON.stringify(one)?.slice(0, 80)} instead of ${JSON.stringify(other)?.slice(0, 80)}`;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const [mine, theirs]: unknown[] = [Reflect.get(one, key), Reflect.get(other, key)];
    if (!isDeepStrictEqual(mine, theirs)) return differenceOf(mine, theirs, `${path}/${key}`);
  }
  return path;
}
