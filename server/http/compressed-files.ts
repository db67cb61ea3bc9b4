/**
 * Serves the client's scripts and styles compressed: two hundred phones load them at once over one room's Wi-Fi. Their
 * names follow from their content, so each is compressed once and kept.
 */
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { RequestHandler } from "express";

const compress = promisify(gzip);
/** No slash: a name never leads out of the folder. */
const compressible = /^\/assets\/([\w.-]+\.(?:js|css))$/;

/** `cacheControl`: for how long browsers may keep them. Leaves to the next handler what it does not have. */
export function compressedFiles(directory: string, cacheControl: string): RequestHandler {
  const kept = new Map<string, Buffer>();

  async function compressed(name: string): Promise<Buffer | undefined> {
    const known = kept.get(name);
    if (known) return known;
    const file = await readFile(join(directory, "assets", name)).catch(() => undefined);
    if (!file) return undefined;
    const bytes = await compress(file, { level: 9 });
    kept.set(name, bytes);
    return bytes;
  }

  return async (request, response, next) => {
    const name = compressible.exec(request.path)?.[1];
    if (name === undefined) return next();
    response.vary("Accept-Encoding");
    const wantsIt = request.acceptsEncodings("gzip") !== false && ["GET", "HEAD"].includes(request.method);
    const bytes = wantsIt ? await compressed(name) : undefined;
    if (!bytes) return next();
    response
      .type(extname(name))
      .set({ "content-encoding": "gzip", "cache-control": cacheControl })
      .send(bytes);
  };
}
