/**
 * A played workshop in which every text that a person can type is an attack: script, markup, addresses, formulas, other
 * directions, no spaces, marks piled up. As the server would have taken it: through the schemas' own cleaning and limits.
 */

import type { WorkshopEvent } from "../../../shared/workshop/events.ts";
import { evolve } from "../../../shared/workshop/evolve.ts";
import { clean } from "../../../shared/workshop/schemas.ts";
import type { WorkshopState } from "../../../shared/workshop/state.ts";
import { textLimits } from "../../../shared/workshop/text-limits.ts";
import type { Moment } from "../../moments/moment.ts";
import type { Play } from "../../support/play.ts";

/** In everything that would be markup or script if it were taken for it. */
export const mark = "owned";

const attacks = [
  `<img src=x onerror="window.${mark}=1">`,
  `<script>window.${mark}=1</script>`,
  `"><svg data-${mark} onload="window.${mark}=1">`,
  `'><iframe srcdoc="<script>parent.${mark}=1</script>">`,
  `javascript:window.${mark}=1`,
  `</title></style></textarea><b data-${mark}>bold</b>`,
  `<style data-${mark}>*{display:none!important}</style>`,
  `<a data-${mark} href="javascript:window.${mark}=1">click</a>`,
  `[click](javascript:window.${mark}=1) ![x](http://evil.example/x.png)`,
  `=HYPERLINK("http://evil.example","${mark}")`,
  `{{constructor.constructor('window.${mark}=1')()}} \${window.${mark}=1}`,
  `&lt;img src=x onerror=window.${mark}=1&gt; &#60;script&#62; %3Cscript%3E`,
  `<base href="http://evil.example/"><meta http-equiv="refresh" content="0;url=http://evil.example/">`,
  "W".repeat(600),
  "שלום".repeat(150),
  "مرحبا بالعالم ".repeat(40),
  `\u202Etxet desrever\u202C \u2066unfinished ${mark}`,
  `Z${"\u0301\u0489".repeat(60)}algo`,
  "👩‍👩‍👧‍👦".repeat(50),
  `${"\u200B".repeat(50)}https://evil.example/${mark}/${"a/".repeat(200)}`,
  `first\n\n\n\n\n\n\n\n\n\n<b data-${mark}>last</b>`,
  `\u0000\u001b[31m${mark}\u0007`,
];

/** Which keys of events hold what people typed, and how much they may hold. */
const typed: Readonly<Record<string, number>> = {
  name: 40,
  title: 80,
  text: textLimits.line,
  value: textLimits.field,
  proposal: textLimits.field,
  cue: textLimits.line,
  action: textLimits.line,
};

/** The same moment, with the same people doing the same things in these words. */
export const hostile = (moment: Moment): Moment => ({ ...moment, play: () => overwritten(moment.play()) });

function overwritten(play: Play): Play {
  const words = new Map<string, string>();
  const instead = (text: string, limit: number): string => {
    const known = words.get(text);
    if (known !== undefined) return known;
    const attack = attacks[words.size % attacks.length] ?? "";
    // Cut as a field cuts, with a number in front where names have to differ.
    const cut = clean(`${limit <= 40 ? `${words.size} ` : ""}${attack}`.slice(0, limit));
    words.set(text, cut);
    return cut;
  };
  const log = play.log.map((event): WorkshopEvent => {
    const entries = Object.entries(event).map(([key, value]) => {
      const limit = typed[key];
      return [
        key,
        limit !== undefined && typeof value === "string" && value !== "" ? instead(value, limit) : value,
      ];
    });
    return Object.fromEntries(entries) as unknown as WorkshopEvent;
  });
  const state = log.reduce<WorkshopState | undefined>(evolve, undefined);
  if (!state) throw new Error("A log begins with its creation.");
  return { ...play, now: play.now, state, log };
}
