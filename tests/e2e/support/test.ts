/**
 * The test that every spec here uses: a server of its own, devices that share nothing but that server, and consoles that
 * stay silent to the end.
 */
import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import { type BuiltServer, builtServer } from "./server.ts";
import { Silence } from "./silence.ts";

/** Opens a page on a device of its own: another storage, another connection. `whose` is told with what goes wrong. */
export type NewDevice = (whose: string, options?: BrowserContextOptions) => Promise<Page>;

interface Options {
  /** Where the server listens. */
  readonly host: string;
}

interface Fixtures {
  readonly server: BuiltServer;
  readonly silence: Silence;
  readonly newDevice: NewDevice;
}

export const test = base.extend<Fixtures & Options>({
  host: ["127.0.0.1", { option: true }],
  server: async ({ host }, use) => {
    const server = await builtServer({ host });
    await server.start();
    await use(server);
    await server.dispose();
    base.expect(server.errors(), "what the server logged as errors").toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above
  silence: async ({}, use) => {
    const silence = new Silence();
    await use(silence);
    silence.check();
  },
  newDevice: async ({ browser, server, silence }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (whose, options = {}) => {
      const context = await browser.newContext({
        baseURL: server.url,
        viewport: { width: 1440, height: 900 },
        reducedMotion: "reduce",
        ...options,
      });
      contexts.push(context);
      silence.watch(context, whose);
      return context.newPage();
    });
    // Before the server goes, so that no page finds it gone.
    await Promise.all(contexts.map((context) => context.close()));
  },
});
