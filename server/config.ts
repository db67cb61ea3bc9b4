/**
 * How an operator sets up a server: every environment variable that is read, with its default and its check. A wrong
 * one is told in words that say which it is and how to mend it (CONFIG-1).
 */
import { isIP } from "node:net";
import * as z from "zod/mini";

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** The origin under which people reach this server, if the operator told it. */
  readonly publicUrl: string | undefined;
  /** How many proxies stand before this server, or which addresses are proxies; none by default. */
  readonly trustProxy: number | readonly string[];
  /** Asked of whoever creates a workshop; undefined: nobody is asked. */
  readonly facilitatorPasscode: string | undefined;
  readonly retentionDays: number;
  /** A folder with more persona files. */
  readonly contentDir: string | undefined;
  readonly logLevel: (typeof logLevels)[number];
}

const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

const wholeNumber = (min: number, max: number) =>
  z.pipe(
    z.pipe(z.string().check(z.trim(), z.regex(/^\d{1,6}$/)), z.transform(Number)),
    z.int().check(z.minimum(min), z.maximum(max)),
  );
const someText = z.string().check(z.trim(), z.minLength(1));

const publicUrl = z.pipe(
  someText.check(z.refine(isOrigin)),
  z.transform((url) => new URL(url).origin),
);
const trustProxy = z.union([
  z.pipe(
    z.literal(["false", "no", "off"]),
    z.transform(() => 0),
  ),
  wholeNumber(0, 10),
  z.pipe(
    someText.check(z.refine((list) => list.split(",").every((entry) => isProxyRange(entry.trim())))),
    z.transform((list) => list.split(",").map((entry) => entry.trim())),
  ),
]);

/** What is expected of each variable, in the words of its error. */
const variables = {
  PORT: {
    schema: wholeNumber(0, 65_535),
    expects: "a port number from 1 to 65535, such as 3000 (0: any free one)",
  },
  HOST: {
    schema: someText.check(z.refine((host) => isIP(host) !== 0 || /^[a-z0-9.-]+$/i.test(host))),
    expects: "the address to listen on: 0.0.0.0 for every network, 127.0.0.1 for this machine only",
  },
  DATA_DIR: { schema: someText, expects: "a folder in which workshops are kept, such as ./data" },
  PUBLIC_URL: {
    schema: publicUrl,
    expects: "the address that people open, without a path, such as https://workshop.example",
  },
  TRUST_PROXY: {
    schema: trustProxy,
    expects:
      "how many proxies stand before the server, such as 1, or their addresses, such as 10.0.0.0/8,loopback (trusting everybody would let anybody pretend to be somebody else)",
  },
  FACILITATOR_PASSCODE: {
    schema: z.string().check(z.trim(), z.minLength(8), z.maxLength(200)),
    expects: "8 to 200 characters; leave it out to let everybody create workshops",
  },
  RETENTION_DAYS: {
    schema: wholeNumber(1, 3650),
    expects: "after how many days an ended workshop is deleted, from 1 to 3650, such as 90",
  },
  CONTENT_DIR: { schema: someText, expects: "a folder with more persona files, such as ./my-personas" },
  LOG_LEVEL: { schema: z.enum(logLevels), expects: `one of ${logLevels.join(", ")}` },
} as const;

export type Variable = keyof typeof variables;

/** Never tells a passcode. */
export interface ConfigProblem {
  readonly variable: Variable;
  readonly message: string;
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/**
 * An empty variable is one that is not set, because that is how many tools hand them on. `isTerminal`: somebody sees
 * what is logged, and wants to see the address and its code rather than every request.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  { isTerminal = false }: { readonly isTerminal?: boolean } = {},
): ReadConfig {
  const problems: ConfigProblem[] = [];

  function read<T>(variable: Variable, schema: z.ZodMiniType<T>): T | undefined {
    const given = environment[variable];
    if (given === undefined || given.trim() === "") return undefined;
    const parsed = schema.safeParse(given);
    if (parsed.success) return parsed.data;
    const shown = variable === "FACILITATOR_PASSCODE" ? "" : ` is “${given}”, but`;
    problems.push({ variable, message: `${variable}${shown} should be ${variables[variable].expects}.` });
    return undefined;
  }

  const config: Config = {
    port: read("PORT", variables.PORT.schema) ?? 3000,
    host: read("HOST", variables.HOST.schema) ?? "0.0.0.0",
    dataDir: read("DATA_DIR", variables.DATA_DIR.schema) ?? "./data",
    publicUrl: read("PUBLIC_URL", variables.PUBLIC_URL.schema),
    trustProxy: read("TRUST_PROXY", variables.TRUST_PROXY.schema) ?? 0,
    facilitatorPasscode: read("FACILITATOR_PASSCODE", variables.FACILITATOR_PASSCODE.schema),
    retentionDays: read("RETENTION_DAYS", variables.RETENTION_DAYS.schema) ?? 90,
    contentDir: read("CONTENT_DIR", variables.CONTENT_DIR.schema),
    logLevel: read("LOG_LEVEL", variables.LOG_LEVEL.schema) ?? (isTerminal ? "warn" : "info"),
  };
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username, password } = new URL(text);
  return (
    /^https?:$/.test(protocol) &&
    pathname === "/" &&
    [search, hash, username, password].every((part) => part === "")
  );
}

/** As `proxy-addr`, which Express uses, understands them. */
function isProxyRange(entry: string): boolean {
  if (["loopback", "linklocal", "uniquelocal"].includes(entry)) return true;
  const [address = "", bits, ...rest] = entry.split("/");
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
