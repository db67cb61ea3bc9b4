/**
 * Messages as socket.io writes them on the wire, for what comes and goes all the time: an event that wants an answer, the
 * answer, and an event of the server. Anything else (connecting, leaving, whatever is not written so) is socket.io's.
 */

export interface Asked {
  readonly name: string;
  readonly message: unknown;
  /** Goes back with the answer. */
  readonly id: string;
}

const event = "2".charCodeAt(0);
const [zero, nine] = ["0".charCodeAt(0), "9".charCodeAt(0)];
/** Far above any number that a page counts to. */
const longestId = 15;

/** What a packet of the main namespace asks, or undefined if it is anything else. */
export function askedIn(packet: string): Asked | undefined {
  if (packet.charCodeAt(0) !== event) return undefined;
  let at = 1;
  while (isDigit(packet.charCodeAt(at))) at += 1;
  if (at === 1 || at > longestId) return undefined;
  const told = parsed(packet.slice(at));
  if (!Array.isArray(told) || told.length > 2) return undefined;
  const [name, message]: readonly unknown[] = told;
  return typeof name === "string" ? { name, message, id: packet.slice(1, at) } : undefined;
}

export const answerPacket = (id: string, answer: unknown): string => `3${id}[${JSON.stringify(answer)}]`;

/** `message` as JSON. */
export const eventPacket = (name: string, message: string): string => `2["${name}",${message}]`;

const isDigit = (code: number): boolean => code >= zero && code <= nine;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
