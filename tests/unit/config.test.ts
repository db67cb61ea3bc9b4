/** Configuration: defaults, and errors that say which variable is wrong and how to mend it (CONFIG-1). */
import { expect, it } from "vitest";
import { readConfig } from "../../server/config.ts";

const problemsOf = (environment: Record<string, string>): string[] => {
  const read = readConfig(environment);
  return read.ok ? [] : read.problems.map(({ message }) => message);
};
const configOf = (environment: Record<string, string>) => {
  const read = readConfig(environment);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.config;
};

it("needs nothing to be set", () => {
  expect(configOf({})).toEqual({
    port: 3000,
    host: "0.0.0.0",
    dataDir: "./data",
    publicUrl: undefined,
    trustProxy: 0,
    facilitatorPasscode: undefined,
    retentionDays: 90,
    contentDir: undefined,
    logLevel: "info",
  });
});

it("is quieter in a terminal, unless told otherwise", () => {
  expect(readConfig({}, { isTerminal: true })).toMatchObject({ config: { logLevel: "warn" } });
  expect(readConfig({ LOG_LEVEL: "info" }, { isTerminal: true })).toMatchObject({
    config: { logLevel: "info" },
  });
});

it("takes an empty variable for one that is not set", () => {
  expect(configOf({ PORT: "", PUBLIC_URL: " ", FACILITATOR_PASSCODE: "" })).toEqual(configOf({}));
});

it("reads every variable", () => {
  const config = configOf({
    PORT: "8080",
    HOST: "127.0.0.1",
    DATA_DIR: "/data",
    PUBLIC_URL: "https://Workshop.Example/",
    TRUST_PROXY: "10.0.0.0/8, loopback",
    FACILITATOR_PASSCODE: "a long passcode",
    RETENTION_DAYS: "30",
    CONTENT_DIR: "./mine",
    LOG_LEVEL: "warn",
  });
  expect(config).toEqual({
    port: 8080,
    host: "127.0.0.1",
    dataDir: "/data",
    publicUrl: "https://workshop.example",
    trustProxy: ["10.0.0.0/8", "loopback"],
    facilitatorPasscode: "a long passcode",
    retentionDays: 30,
    contentDir: "./mine",
    logLevel: "warn",
  });
});

it.each([
  ["PORT", "70000"],
  ["PORT", "http"],
  ["PORT", "-1"],
  ["HOST", "http://here"],
  ["PUBLIC_URL", "workshop.example"],
  ["PUBLIC_URL", "ftp://workshop.example"],
  ["PUBLIC_URL", "https://workshop.example/below"],
  ["TRUST_PROXY", "true"],
  ["TRUST_PROXY", "10.0.0.0/33"],
  ["TRUST_PROXY", "everyone"],
  ["RETENTION_DAYS", "0"],
  ["RETENTION_DAYS", "1.5"],
  ["LOG_LEVEL", "loud"],
])("says that %s should not be “%s”, and what it should be", (variable, value) => {
  const [problem, ...rest] = problemsOf({ [variable]: value });
  expect(problem).toContain(`${variable} is “${value}”, but should be `);
  expect(rest).toEqual([]);
});

it("tells every mistake at once", () => {
  expect(problemsOf({ PORT: "x", LOG_LEVEL: "y", RETENTION_DAYS: "z" })).toHaveLength(3);
});

it("does not repeat a passcode that is too short", () => {
  const [problem] = problemsOf({ FACILITATOR_PASSCODE: "tiny" });
  expect(problem).toContain("FACILITATOR_PASSCODE should be 8 to 200 characters");
  expect(problem).not.toContain("tiny");
});
