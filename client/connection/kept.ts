/**
 * What this browser keeps for the page: localStorage where it works, else sessionStorage, else memory (private windows,
 * full disks, blocked storage). Values are JSON. Nothing here may throw: losing a convenience must not stop a workshop.
 */

export interface Kept {
  read(key: string): unknown;
  write(key: string, value: unknown): void;
  remove(key: string): void;
  /** All keys that start with `prefix`. */
  keys(prefix: string): string[];
}

/** Storage that lives as long as the page; also what tests use. */
export function keptInMemory(): Kept {
  const values = new Map<string, string>();
  return {
    read: (key) => parsed(values.get(key) ?? null),
    write: (key, value) => void values.set(key, JSON.stringify(value)),
    remove: (key) => void values.delete(key),
    keys: (prefix) => [...values.keys()].filter((key) => key.startsWith(prefix)),
  };
}

/** What is written when the storage refuses (full, say) stays in memory, and is found there first. */
function keptIn(storage: Storage): Kept {
  const overflow = keptInMemory();
  return {
    read: (key) => overflow.read(key) ?? parsed(storage.getItem(key)),
    write(key, value) {
      try {
        storage.setItem(key, JSON.stringify(value));
        overflow.remove(key);
      } catch {
        overflow.write(key, value);
      }
    },
    remove(key) {
      overflow.remove(key);
      storage.removeItem(key);
    },
    keys: (prefix) => [
      ...new Set([
        ...Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((key) =>
          key.startsWith(prefix),
        ),
        ...overflow.keys(prefix),
      ]),
    ],
  };
}

function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function usable(open: () => Storage): Storage | undefined {
  try {
    const storage = open();
    const probe = "counterpart:probe";
    storage.setItem(probe, "1");
    storage.removeItem(probe);
    return storage;
  } catch {
    return undefined;
  }
}

function openKept(): Kept {
  const storage = usable(() => window.localStorage) ?? usable(() => window.sessionStorage);
  return storage ? keptIn(storage) : keptInMemory();
}

let browser: Kept | undefined;

/** This browser's storage. */
export function kept(): Kept {
  browser ??= openKept();
  return browser;
}
