/** Files of the report in one zip archive. */
import { type AsyncZippable, zip } from "fflate";

/** Archives tell time from 1980 on. */
const earliest = Date.UTC(1980, 0, 2);

/** `files` by name; all are dated `at` (epoch ms), so that the same files make the same archive. */
export function archived(files: ReadonlyMap<string, Uint8Array>, at: number): Promise<Uint8Array> {
  const mtime = new Date(Math.max(at, earliest));
  const entries: AsyncZippable = Object.fromEntries(
    [...files].map(([name, content]) => [name, [content, { mtime }] as const]),
  );
  return new Promise((done, fail) => {
    zip(entries, (error, data) => (error ? fail(error) : done(data)));
  });
}
