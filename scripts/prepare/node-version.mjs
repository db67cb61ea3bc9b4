/** Stops with a clear word on a Node.js that is too old, before anything fails in a stranger way. */

const oldest = [20, 19];

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(
    `\n✗ Counterpart needs Node.js ${oldest.join(".")} or newer; this is ${process.versions.node}.\n` +
      "  Install a current one (with nvm: `nvm install`), then run the same command again.\n",
  );
  process.exit(1);
}
