/**
 * Puts a world's time, timers and chance where the product finds the machine's: in the globals, so that no timer can be
 * forgotten. While it lasts the product runs unmodified, and nothing in it depends on the machine.
 */
import { beginsAt, type World } from "./world.ts";

/** Lasts until the function that it gives back is called. One world at a time. */
export function inhabit(world: World): () => void {
  const restore = [
    replace(globalThis, timersOf(world)),
    replace(Date, { now: () => beginsAt + Math.floor(world.now) }),
    replace(performance, { now: () => world.now }),
    replace(Math, { random: () => world.random() }),
    replace(crypto, {
      getRandomValues: (bytes: Uint8Array) => bytes.map(() => Math.floor(world.random() * 256)),
    }),
  ];
  return () => {
    for (const undo of restore) undo();
  };
}

type Action = (...given: unknown[]) => void;

/** What a timer of Node's can do besides going off. */
class Timer {
  constructor(readonly cancel: () => void) {}
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
  hasRef(): boolean {
    return true;
  }
}

/** The next turn of an event loop comes soon, but what arrived meanwhile may be before it. */
const turnMs = 0.05;

function timersOf(world: World): Record<string, unknown> {
  const once = (action: Action, ms: number, given: readonly unknown[]): Timer => {
    return new Timer(world.after(ms, world.running, () => action(...given)));
  };
  const clear = (timer: unknown): void => {
    if (timer instanceof Timer) timer.cancel();
  };
  return {
    setTimeout: (action: Action, ms = 0, ...given: unknown[]) => once(action, Math.max(1, ms), given),
    setImmediate: (action: Action, ...given: unknown[]) => once(action, turnMs, given),
    setInterval(action: Action, ms = 0, ...given: unknown[]) {
      const owner = world.running;
      let cancel = (): void => undefined;
      const again = (): void => {
        cancel = world.after(Math.max(1, ms), owner, () => {
          again();
          action(...given);
        });
      };
      again();
      return new Timer(() => cancel());
    },
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
  };
}

/** Properties that were inherited are inherited again afterwards. */
function replace(target: object, properties: Record<string, unknown>): () => void {
  const before = Object.keys(properties).map(
    (key) => [key, Object.getOwnPropertyDescriptor(target, key)] as const,
  );
  for (const [key, value] of Object.entries(properties)) {
    Object.defineProperty(target, key, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [key, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, key, descriptor);
      else Reflect.deleteProperty(target, key);
    }
  };
}
