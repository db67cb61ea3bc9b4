/** How the built client travels: what never changes is kept, the page is always asked for again (HTTP-2). */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { afterEach, beforeEach, expect, it } from "vitest";
import { clientFiles } from "../../server/http/client-files.ts";

let directory: string;
let server: Server;
let url: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "counterpart-client-"));
  server = createServer(express().use(clientFiles(directory)));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterEach(async () => {
  await new Promise((done) => server.close(done));
  await rm(directory, { recursive: true });
});

async function build(): Promise<void> {
  await mkdir(join(directory, "assets"));
  await writeFile(join(directory, "index.html"), "<!doctype html><title>Counterpart</title>");
  await writeFile(join(directory, "favicon.svg"), "<svg/>");
  await writeFile(join(directory, "assets", "main-4f3a.js"), "1;");
}

it("keeps hashed files for a year and asks again for everything else", async () => {
  await build();
  const cached = async (path: string) => (await fetch(`${url}${path}`)).headers.get("cache-control");
  expect(await cached("/assets/main-4f3a.js")).toBe("public, max-age=31536000, immutable");
  expect(await cached("/favicon.svg")).toBe("no-cache");
  expect(await cached("/")).toBe("no-cache");
});

it("sends scripts compressed to whoever can read that, and plainly to others", async () => {
  await build();
  await writeFile(join(directory, "assets", "main-5b6c.js"), "const word = 1;\n".repeat(1000));
  const fetched = async (encoding: string) => {
    const { headers, ...response } = await fetch(`${url}/assets/main-5b6c.js`, {
      headers: { "accept-encoding": encoding },
    }).then(async (answer) => ({ headers: answer.headers, text: await answer.text() }));
    const [length, type] = [Number(headers.get("content-length")), headers.get("content-type")];
    return { ...response, length, type, vary: headers.get("vary"), cache: headers.get("cache-control") };
  };
  const [compressed, plain] = [await fetched("gzip"), await fetched("identity")];
  expect(compressed.text).toBe(plain.text);
  expect(compressed.length).toBeLessThan(plain.length / 20);
  expect({ ...compressed, length: 0 }).toEqual({ ...plain, length: 0 });
  expect(compressed).toMatchObject({ vary: "Accept-Encoding", type: "text/javascript; charset=utf-8" });
});

it("gives the same page under every address of the client", async () => {
  await build();
  for (const path of ["/", "/new", "/join/KTRM4829", "/facilitate/w-1", "/report/w-1"]) {
    const response = await fetch(`${url}${path}`);
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining("Counterpart")]);
  }
});

it("does not give the page for a file that is not there", async () => {
  await build();
  expect((await fetch(`${url}/assets/main-old.js`)).status).toBe(404);
});

it("says how to build the client where that has not been done", async () => {
  const response = await fetch(`${url}/`);
  expect([response.status, await response.text()]).toEqual([503, expect.stringContaining("npm start")]);
});
