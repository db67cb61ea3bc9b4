/** The castings of the personas that ship, for tests that play a workshop as its first facilitator would. */
import { fileURLToPath } from "node:url";
import { loadContent } from "../../server/content/load-content.ts";
import type { Casting } from "../../shared/content/schema.ts";

const { castings } = await loadContent(fileURLToPath(new URL("../../personas", import.meta.url)));

export const shippedCastings: readonly Casting[] = castings;
