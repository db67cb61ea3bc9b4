/**
 * Listens to the consoles of all pages of a test: whatever is said there fails it, be it an error, a warning or a stray
 * line. Only what a test deliberately brings about is passed over, by name, while it lasts.
 */
import { type BrowserContext, expect } from "@playwright/test";

/**
 * What Chromium itself writes about requests and sockets while the server is away. No page can keep it from doing so,
 * since it cannot know that the server is away before it has tried.
 */
export const serverIsAway =
  /net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)|WebSocket connection to .* failed/;

export class Silence {
  readonly #heard: string[] = [];
  #expected: RegExp | null = null;

  /** `whose`: told with what is heard. */
  watch(context: BrowserContext, whose: string): void {
    context.on("console", (message) => {
      this.#hear(`${whose}: ${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) =>
      this.#hear(`${whose}: uncaught: ${error.error().stack ?? error.error().message}`),
    );
  }

  /** What the browser says about something that `act` brings about on purpose does not count. */
  async passingOver<T>(expected: RegExp, act: () => Promise<T>): Promise<T> {
    this.#expected = expected;
    try {
      return await act();
    } finally {
      this.#expected = null;
    }
  }

  check(): void {
    expect(this.#heard, "what was said on the consoles").toEqual([]);
  }

  #hear(line: string): void {
    if (this.#expected?.test(line)) return;
    this.#heard.push(line);
  }
}
