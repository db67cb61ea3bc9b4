/**
 * `npm run bench`: what a command costs, measured and not judged. Its parts run in processes of their own, which this
 * file starts again under a role.
 */
import { parseArgs } from "node:util";
import { measureBrowser } from "./browser.ts";
import { compare } from "./compare.ts";
import { flatness } from "./flatness.ts";
import { runLoad } from "./load.ts";
import { runProduct } from "./product.ts";
import { bundledParts } from "./program.ts";
import { runRelay } from "./relay.ts";
import { measureSummary } from "./summary.ts";
import { say } from "./table.ts";

switch (process.argv[2]) {
  case "relay":
    await runRelay();
    break;
  case "product":
    await runProduct();
    break;
  case "load":
    runLoad();
    break;
  default: {
    const { values } = parseArgs({
      options: {
        people: { type: "string", default: "200,1000,2000" },
        seconds: { type: "string", default: "2" },
        rounds: { type: "string", default: "6" },
        loops: { type: "string", default: "closed,open" },
        browser: { type: "boolean", default: false },
        summary: { type: "boolean", default: false },
        flatness: { type: "boolean", default: true },
        profile: { type: "string" },
      },
      allowNegative: true,
    });
    if (values.summary) {
      measureSummary();
      break;
    }
    const settings = {
      bundle: await bundledParts(),
      sliceMs: Number(values.seconds) * 1000,
      rounds: Number(values.rounds),
      loops: values.loops.split(","),
      profileTo: values.profile,
    };
    if (values.browser) {
      await measureBrowser(settings);
      break;
    }
    for (const people of values.people.split(",").filter(Boolean).map(Number)) {
      await compare(people, settings);
      say();
    }
    if (values.flatness) await flatness(settings);
  }
}
