/**
 * Who may import whom (docs/architecture.md). Each rule says in its comment why it is there; `npm run check` applies them.
 * @type {import("dependency-cruiser").IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: "shared-stays-pure",
      comment: "shared/ runs in the browser and on the server: only itself and the libraries declared here.",
      severity: "error",
      from: { path: "^shared/" },
      to: { pathNot: ["^shared/", "^node_modules/(zod|immer)/"], couldNotResolve: false },
    },
    {
      name: "client-never-server",
      comment: "The two talk over the wire (shared/protocol.ts) and through nothing else.",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^server/" },
    },
    {
      name: "server-never-client",
      comment: "The two talk over the wire (shared/protocol.ts) and through nothing else.",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^client/" },
    },
    {
      name: "nothing-imports-tests",
      comment: "What product code needs is product code.",
      severity: "error",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    {
      name: "product-never-imports-scripts",
      comment: "scripts/ are tools around the product.",
      severity: "error",
      from: { path: "^(client|server|shared)/" },
      to: { path: "^scripts/" },
    },
    {
      name: "one-place-names-a-store",
      comment: "Everything else knows the event log's interface; only the composition root picks an engine.",
      severity: "error",
      from: { path: "^(client|server|shared)/", pathNot: "^server/main\\.ts$" },
      to: { path: "^server/store/(sqlite|memory)-store\\.ts$" },
    },
    {
      name: "one-place-knows-socket-io",
      comment: "Everything else, the simulation too, knows the transport's interface.",
      severity: "error",
      from: { path: "^(client|server|shared)/", pathNot: "^server/realtime/socket-transport\\.ts$" },
      to: { path: "^node_modules/socket\\.io/" },
    },
    {
      name: "one-place-knows-the-socket-io-client",
      comment:
        "Components and stores see the connection, never the library; nor do bots, which are clients too.",
      severity: "error",
      from: {
        path: "^(client|server|shared)/",
        pathNot: ["^client/connection/", "^server/bots/connect\\.ts$"],
      },
      to: { path: "^node_modules/socket\\.io-client/" },
    },
    {
      name: "ui-is-presentational",
      comment: "client/ui takes props: it knows no store, no screen and no connection.",
      severity: "error",
      from: { path: "^client/ui/" },
      to: { path: "^client/(store|screens|connection)/" },
    },
    {
      name: "no-cycles",
      comment: "A cycle is two concepts that have not been told apart.",
      severity: "error",
      from: {},
      // Types may refer to each other: the list of all events names its parts, and they what all events carry.
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolvable",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    // Types count: a type-only import binds two parts as surely as a value does.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".json"],
    },
  },
};
