/** Installs Debian packages, where that is possible without asking anybody: as root on a system that has apt-get. */
import { existsSync } from "node:fs";
import { announce, lastLines, run } from "./run.mjs";

export const canApt = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

export async function aptInstall(packages, what) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await announce(what, async () => {
    await run("apt-get", ["update", "-q"], { env });
    const { code, output } = await run("apt-get", ["install", "-q", "-y", ...packages], { env });
    if (code !== 0)
      console.log(`  apt-get could not install ${packages.join(", ")}:\n${lastLines(output, 5)}`);
  });
}
