/**
 * Hands documents to the one worker that typesets them, one at a time: it starts with the first, ends when nothing was
 * asked of it for a while, and where it cannot run at all every document fails and nothing else does.
 */
import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";

/** Why there is no document: on this machine, or of this report. */
export class NotTypeset extends Error {}

export interface Document {
  /** The template's data, as JSON. */
  readonly data: string;
  /** Epoch milliseconds, written into the file. The same document made at the same time is the same bytes. */
  readonly madeAt: number;
}

export interface Typesetter {
  /** Rejects with `NotTypeset`. */
  pdf(document: Document): Promise<Buffer>;
  /** What the PDF looks like, all pages in one drawing: for looking at it, and for tests that read it. */
  svg(document: Document): Promise<string>;
  /** Ends the worker; what is under way fails. */
  close(): Promise<void>;
}

interface Options {
  readonly idleMs?: number;
  readonly patienceMs?: number;
  readonly source?: URL;
}

type Done = { readonly id: number; readonly made?: unknown; readonly failure?: string };
interface Waiting {
  readonly resolve: (made: unknown) => void;
  readonly reject: (error: NotTypeset) => void;
  readonly timer: NodeJS.Timeout;
}

/** At the end of a workshop the whole room asks for the same document. */
const keptDocuments = 4;

export function createTypesetter(options: Options = {}): Typesetter {
  const {
    idleMs = 60_000,
    patienceMs = 120_000,
    source = new URL("./typesetter.mjs", import.meta.url),
  } = options;
  const waiting = new Map<number, Waiting>();
  const recent = new Map<string, Promise<Buffer>>();
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let count = 0;

  function start(): Worker {
    const started = new Worker(source, { execArgv: [] });
    started.on("message", ({ id, made, failure }: Done) => {
      const one = settle(id);
      if (failure === undefined) one?.resolve(made);
      else one?.reject(new NotTypeset(failure));
    });
    started.on("error", (error) => fail(started, error.message));
    started.on("exit", () => fail(started, "The typesetter has ended."));
    return started;
  }

  function settle(id: number): Waiting | undefined {
    const one = waiting.get(id);
    clearTimeout(one?.timer);
    waiting.delete(id);
    if (waiting.size === 0) rest();
    return one;
  }

  /** Does not keep the process alive from here on, nor its memory for long. */
  function rest(): void {
    worker?.unref();
    clearTimeout(idle);
    idle = setTimeout(() => end(), idleMs);
    idle.unref();
  }

  function fail(failed: Worker, reason: string): void {
    if (worker !== failed) return;
    worker = undefined;
    for (const id of [...waiting.keys()]) settle(id)?.reject(new NotTypeset(reason));
  }

  async function end(): Promise<void> {
    const ended = worker;
    clearTimeout(idle);
    if (!ended) return;
    fail(ended, "The typesetter was stopped.");
    clearTimeout(idle);
    await ended.terminate();
  }

  function ask(document: Document, as: "pdf" | "svg"): Promise<unknown> {
    clearTimeout(idle);
    worker ??= start();
    worker.ref();
    const asked = worker;
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        if (worker === asked) void end();
      }, patienceMs);
      waiting.set(id, { resolve, reject, timer });
      asked.postMessage({ id, ...document, as });
    });
  }

  async function make(document: Document): Promise<Buffer> {
    const made = await ask(document, "pdf");
    if (!(made instanceof Uint8Array)) throw new NotTypeset("The typesetter made no file.");
    return Buffer.from(made);
  }

  return {
    pdf(document) {
      const key = createHash("sha256").update(`${document.madeAt}\0${document.data}`).digest("hex");
      const known = recent.get(key);
      if (known) return known;
      const made = make(document);
      recent.set(key, made);
      made.catch(() => recent.delete(key));
      const oldest = recent.size > keptDocuments ? recent.keys().next().value : undefined;
      if (oldest !== undefined) recent.delete(oldest);
      return made;
    },
    svg: async (document) => String(await ask(document, "svg")),
    close: end,
  };
}
