/** Everything that runs without a browser. Two workers: tests that start servers share two cores with them. */
import { defineConfig } from "vitest/config";
import { testRecords } from "./scripts/prepare/paths.mjs";

const common = { environment: "node" as const, setupFiles: ["tests/support/silence.ts"] };

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    reporters: process.env.CI ? ["default", ["json", { outputFile: testRecords.vitest }]] : ["default"],
    projects: [
      {
        test: {
          ...common,
          name: "rules",
          include: ["tests/{unit,property,contract}/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...common,
          name: "servers",
          include: ["tests/{integration,simulation,attack}/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
