/** The words of the connection check: what each result means for a workshop, and what to tell whoever looks after the network. */

import type { Way } from "../connection/probes.ts";
import type { FullTest } from "../connection/self-test.ts";

export interface Finding {
  readonly name: string;
  readonly isFine: boolean;
  /** The figure or the word. */
  readonly result: string;
  readonly means: string;
  /** For those who look after the network; absent where there is nothing to do. */
  readonly tell?: string;
}

export const checkWords = {
  title: "Check your connection",
  lead: "It takes a few seconds. Do it some days before, on the device and in the network that you will use.",
  running: "Checking …",
  again: "Check again",
  copy: "Copy the result",
  copied: "Copied",
  notCopied: "It could not be copied. Select it and copy it by hand.",
  home: "To the start page",
  tellIt: "Tell your IT:",
  verdict: {
    good: "All good. You can take part.",
    slower: "It will work.",
    none: "It will not work like this.",
  },
  fine: "Fine",
  look: "Look",
  none: "The server did not answer. Check that you are online, and that you can open this page’s address in another browser.",
};

const ways: Record<Way, string> = {
  works: "works",
  silent: "opens, and then stays silent",
  refused: "does not get through",
};

export function verdictOf({ webSocket, polling, latency }: FullTest): keyof typeof checkWords.verdict {
  const isSlow = (latency?.medianMs ?? 0) > 400;
  if (webSocket !== "works" && polling !== "works") return "none";
  return webSocket === "works" && !isSlow ? "good" : "slower";
}

/** `host`: where this page came from. */
export function findingsOf(test: FullTest, host: string): Finding[] {
  return [
    webSocketFinding(test, host),
    pollingFinding(test, host),
    latencyFinding(test),
    clockFinding(test),
    storageFinding(test),
  ];
}

function webSocketFinding({ webSocket, polling }: FullTest, host: string): Finding {
  const isFine = webSocket === "works";
  return {
    name: "The fast way (WebSocket)",
    isFine,
    result: ways[webSocket],
    means: isFine
      ? "What others do shows at once."
      : polling === "works"
        ? "The slower way is used instead. Everything works, a little later."
        : "The slower way does not work either, so you could not take part.",
    ...(isFine
      ? {}
      : { tell: `allow WebSocket connections to ${host}, and do not inspect or cut off long ones.` }),
  };
}

function pollingFinding({ webSocket, polling }: FullTest, host: string): Finding {
  const isFine = polling === "works";
  return {
    name: "The slower way (long polling)",
    isFine: isFine || webSocket === "works",
    result: ways[polling],
    means: isFine
      ? "It takes over by itself wherever the fast way fails."
      : webSocket === "works"
        ? "It is only needed where the fast way fails, and yours works."
        : "Without one of the two ways nothing can be taken part in.",
    ...(isFine
      ? {}
      : {
          tell: `let requests to ${host}/socket.io/ stay open for half a minute, and do not buffer their answers.`,
        }),
  };
}

function latencyFinding({ latency }: FullTest): Finding {
  const name = "There and back";
  if (!latency) return { name, isFine: false, result: "no answer", means: checkWords.none };
  const [usual, worst] = [
    Math.max(1, Math.round(latency.medianMs)),
    Math.max(1, Math.round(latency.worstMs)),
  ];
  const isFine = usual <= 400 && worst <= 2000;
  return {
    name,
    isFine,
    result: `${usual} ms mostly, at worst ${worst} ms of ${latency.tries} tries`,
    means: isFine
      ? "Nobody will notice."
      : "What others do shows a little late, and nothing is lost. A cable or a place nearer to the access point helps.",
    ...(isFine
      ? {}
      : { tell: "the network is slow or loses packets here; a whole group will sit in this place." }),
  };
}

function clockFinding({ clockOffsetMs }: FullTest): Finding {
  const name = "This device’s clock";
  if (clockOffsetMs === null)
    return {
      name,
      isFine: true,
      result: "not known",
      means: "It does not matter: pages show the server’s time.",
    };
  const seconds = Math.round(Math.abs(clockOffsetMs) / 1000);
  const result =
    seconds <= 1
      ? "right to the second"
      : `${seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`} ${clockOffsetMs > 0 ? "ahead" : "behind"}`;
  const isFine = seconds < 120;
  return {
    name,
    isFine,
    result,
    means: "It does not matter for the workshop: pages show the server’s time.",
    ...(isFine ? {} : { tell: "this device’s clock is wrong; some security checks fail because of that." }),
  };
}

function storageFinding({ hasStorage }: FullTest): Finding {
  return {
    name: "This browser’s memory",
    isFine: hasStorage,
    result: hasStorage ? "keeps what you type" : "is switched off",
    means: hasStorage
      ? "You keep your seat and what you were writing, also over a reload."
      : "You can take part, but a reload loses your seat and what you were writing. Do not use a private window.",
    ...(hasStorage ? {} : { tell: "let this site keep data in the browser (local storage)." }),
  };
}

/** To paste into a message: everything, with where and with what it was tested. */
export const summaryOf = (findings: readonly Finding[], about: readonly string[]): string =>
  [
    ...about,
    ...findings.map(
      ({ name, isFine, result, tell }) =>
        `${isFine ? "ok  " : "LOOK"} ${name}: ${result}${tell ? `. Please ${tell}` : ""}`,
    ),
  ].join("\n");
