/** What the terminal says when the server listens: where it is, and a code that a phone's camera understands. */
import { renderUnicodeCompact } from "uqr";

export interface GreetingOptions {
  /** Whether a QR code makes sense where this is written: not in a log file. */
  readonly hasCode: boolean;
}

/** `addresses`: what others can open, best first. */
export function greeting(local: string, addresses: readonly string[], { hasCode }: GreetingOptions): string {
  const [best, ...rest] = addresses;
  const lines = [
    "",
    "  Counterpart is running.",
    "",
    `  On this computer      ${local}`,
    ...(best === undefined
      ? ["  For others            none: this computer is in no network that others could be in."]
      : [`  For everyone else     ${best}`]),
    ...rest.map((address) => `                        or ${address}`),
    "",
    ...(best !== undefined && hasCode ? [...codeLines(best), ""] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** Light on dark as most terminals are, with the quiet zone that cameras need. */
const codeLines = (address: string): string[] =>
  renderUnicodeCompact(address, { border: 2 })
    .split("\n")
    .map((line) => `  ${line}`);
