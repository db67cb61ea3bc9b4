/**
 * `npm run bench`: what a command costs, measured and not judged. Its parts run in processes of their own, which this
 * file starts again under a role.
 */
import { parseArgs } from "node:util";
import { runLoad } from "./load.ts";
import { measure } from "./measure.ts";
import { runProduct } from "./product.ts";
import { runRelay } from "./relay.ts";

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
      options: { seconds: { type: "string", default: "2" }, rounds: { type: "string", default: "8" } },
    });
    await measure({ sliceMs: Number(values.seconds) * 1000, rounds: Number(values.rounds) });
  }
}
