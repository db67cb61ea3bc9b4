/**
 * The tests in a real browser: the Chromium that `scripts/prepare.mjs browser` found. Each test starts its own server on
 * a free port, so there is none here. Never retried: a test that passes at the second try has found something.
 */
import { existsSync, readFileSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { chromiumRecord, testRecords } from "./scripts/prepare/paths.mjs";
import { lanAddresses } from "./server/network/lan-addresses.ts";
import { laptopName } from "./tests/e2e/support/laptop.ts";

/** Playwright already switches most background traffic off; with these, a page reaches this machine and nothing else. */
const here = ["localhost", "127.0.0.1", ...lanAddresses()];
const stayHome = [
  `--host-resolver-rules=MAP ${laptopName} 127.0.0.1, MAP * ~NOTFOUND, ${here.map((one) => `EXCLUDE ${one}`).join(", ")}`,
  "--disable-domain-reliability",
  "--no-pings",
];
const chromium = existsSync(chromiumRecord) ? { executablePath: readFileSync(chromiumRecord, "utf8") } : {};
/** Chromium's sandbox refuses to run as root, as in most containers. */
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  // Most of these tests wait for each other's pages more than they work.
  workers: 2,
  // The difficult room plays an hour in two minutes: a busy machine would make everybody in it late.
  projects: [
    { name: "together", testIgnore: "difficult-room.spec.ts" },
    { name: "alone", testMatch: "difficult-room.spec.ts", dependencies: ["together"] },
  ],
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 5 * 60_000,
  expect: { timeout: 15_000 },
  reporter: process.env.CI ? [["list"], ["json", { outputFile: testRecords.playwright }]] : [["list"]],
  use: {
    browserName: "chromium",
    actionTimeout: 15_000,
    // A trace of ten pages at once makes them ten times slower; `npx playwright test --trace on` asks for one.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: { ...chromium, args: [...stayHome, ...asRoot] },
  },
});
