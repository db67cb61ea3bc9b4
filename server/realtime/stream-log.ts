/** One stream's recent frames, so that whoever was away for a moment is told what they missed instead of everything. */
import type { Frame } from "../../shared/protocol.ts";
import type { Change } from "../../shared/view/changes.ts";
import type { StreamKey } from "../../shared/view/streams.ts";

/** Some minutes of a busy group. */
const mostFrames = 200;

export interface StreamLog {
  /** The seq of the commit that last changed the stream for its readers. */
  readonly position: number;
  /** Answers the frame as JSON. */
  add(to: number, changes: readonly Change[]): string;
  /** What came after `position`; undefined if that is not known any more, or never was. */
  since(position: number): readonly Frame[] | undefined;
}

export function createStreamLog(stream: StreamKey, startsAt: number): StreamLog {
  let position = startsAt;
  const kept: { readonly from: number; readonly text: string }[] = [];
  return {
    get position() {
      return position;
    },
    add(to, changes) {
      const frame: Frame = { stream, from: position, to, changes };
      // As text, which is all that is left of it for the garbage collector: most frames are never asked for again.
      const text = JSON.stringify(frame);
      kept.push({ from: position, text });
      if (kept.length > mostFrames) kept.shift();
      position = to;
      return text;
    },
    since(from) {
      if (from === position) return [];
      const first = kept.findIndex((frame) => frame.from === from);
      return first < 0 ? undefined : kept.slice(first).map(({ text }): Frame => JSON.parse(text));
    },
  };
}
