/**
 * A browser of which everything is told that an attack through texts would bring about: requests to elsewhere, dialogues,
 * errors, refusals of the policy; and whatever gives away a secret: one in an address, or a Referer.
 */
import type { Browser, BrowserContext, BrowserContextOptions } from "@playwright/test";

export interface Watched {
  readonly browser: Browser;
  /** What was wrong, once everything that is under way has been looked at. */
  heard(): Promise<readonly string[]>;
  /** These are from now on looked for in every address. */
  keepSecret(secrets: readonly string[]): void;
}

export function watched(browser: Browser): Watched {
  const wrong: string[] = [];
  const looks: Promise<void>[] = [];
  const urls: string[] = [];
  const secrets: string[] = [];

  function watch(context: BrowserContext, own: Set<string>): void {
    context.on("dialog", (dialog) => {
      wrong.push(`A dialogue: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on("weberror", (error) => {
      // A page of no address has no storage, for the script that fills it either.
      if (error.page()?.url() !== "about:blank") wrong.push(`Uncaught: ${error.error().message}`);
    });
    context.on("console", (message) => wrong.push(`Console: ${message.text()}`));
    context.on("request", (request) => {
      const url = request.url();
      urls.push(url);
      const { protocol, host } = new URL(url);
      if (/^https?:$/.test(protocol)) own.add(host);
      if (own.size > 1) wrong.push(`A request to elsewhere: ${url}`);
      looks.push(
        request.allHeaders().then(
          ({ referer }) => {
            if (referer !== undefined) wrong.push(`A Referer at ${url}: ${referer}`);
          },
          () => undefined,
        ),
      );
    });
    context.on("page", (page) => page.on("websocket", (socket) => urls.push(socket.url())));
  }

  return {
    browser: new Proxy(browser, {
      get(target, key) {
        if (key !== "newContext") {
          const value: unknown = Reflect.get(target, key);
          return typeof value === "function" ? value.bind(target) : value;
        }
        return async (options?: BrowserContextOptions) => {
          const context = await target.newContext(options);
          watch(context, new Set());
          await context.addInitScript(() => {
            addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
              console.error(`The policy refused ${violatedDirective}: ${blockedURI}`),
            );
          });
          return context;
        };
      },
    }),
    async heard() {
      await Promise.all(looks);
      const told = secrets.flatMap((secret) =>
        urls
          .filter((url) => url.split("#")[0]?.includes(secret))
          .map((url) => `A secret in an address: ${url}`),
      );
      return [...wrong, ...told];
    },
    keepSecret: (more) => void secrets.push(...more),
  };
}
