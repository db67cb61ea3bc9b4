/**
 * `npm run export -- --workshop ID --out DIR [--format md,csv] [--time-zone Europe/Madrid]`: the files of a workshop's report,
 * written by the operator from the data folder. Works beside a running server.
 */
import { parseArgs } from "node:util";
import { isReportFormat, reportFiles, reportFormats } from "../shared/report/formats.ts";
import { reportOf } from "../shared/report/report.ts";
import type { WorkshopId } from "../shared/workshop/ids.ts";
import { type FileContent, formats } from "./exports/formats.ts";
import type { Typesetter } from "./exports/pdf/create-typesetter.ts";
import { timeZoneOf } from "./exports/time-zone.ts";
import type { EventStore } from "./store/event-store.ts";
import type { Upkeep } from "./upkeep.ts";
import { breaksWorkshop, brokenWords } from "./workshops/broken-workshop.ts";
import { bringToLife } from "./workshops/live-workshop.ts";

export const exportUsage = "export --workshop ID --out DIR [--format FORMAT,FORMAT…] [--time-zone ZONE]";

export interface ExportReportParts {
  readonly store: Pick<EventStore, "load">;
  readonly now: () => number;
  readonly typesetter: Typesetter;
  /** Puts a file into a folder, which is made if need be. */
  readonly write: (folder: string, name: string, content: FileContent) => Promise<void>;
}

/** What was written, or why nothing was. Of a workshop that has not ended the files say that they are a draft. */
export async function exportReport(
  { store, now, typesetter, write }: ExportReportParts,
  asked: readonly string[],
): Promise<Upkeep> {
  const wanted = read(asked);
  if ("problem" in wanted) return { ok: false, problem: wanted.problem };
  const { workshop, out, chosen, timeZone } = wanted;
  const record = await store.load(workshop);
  if (!record) return { ok: false, problem: `There is no workshop ${workshop}.` };
  const id = record.id as WorkshopId;
  try {
    const report = reportOf(bringToLife(id, record).head.state, { now: now() });
    for (const format of chosen) {
      await write(out, reportFiles[format], await formats[format].render(report, { timeZone, typesetter }));
    }
  } catch (error) {
    if (!breaksWorkshop(error)) throw error;
    return { ok: false, problem: brokenWords(id, error) };
  }
  const names = chosen.map((format) => reportFiles[format]);
  return { ok: true, text: `Written into ${out}: ${names.join(", ")}.\n` };
}

function read(asked: readonly string[]) {
  const usage = `How it is asked for: ${exportUsage}`;
  try {
    const { values } = parseArgs({
      args: [...asked],
      options: {
        workshop: { type: "string" },
        out: { type: "string" },
        format: { type: "string" },
        "time-zone": { type: "string" },
      },
    });
    const { workshop, out, format } = values;
    if (workshop === undefined || out === undefined) return { problem: usage };
    const named = format?.split(",").map((one) => one.trim()) ?? reportFormats;
    const chosen = named.filter(isReportFormat);
    const unknown = named.filter((one) => !isReportFormat(one));
    if (unknown.length > 0)
      return { problem: `No such format: ${unknown.join(", ")}. There are ${reportFormats.join(", ")}.` };
    const timeZone = values["time-zone"];
    if (timeZone !== undefined && timeZoneOf(timeZone) === undefined)
      return { problem: `No such time zone: ${timeZone}. One is Europe/Madrid.` };
    return { workshop, out, chosen, timeZone: timeZone ?? "UTC" };
  } catch (error) {
    return { problem: `${error instanceof Error ? error.message : String(error)}\n${usage}` };
  }
}
