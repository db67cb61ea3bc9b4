/** What a facilitator asks for over HTTP once it is over, with their token: the report's files, and deleting it all. */
import type { ReportFormat } from "../../../../shared/report/formats.ts";
import { type Outcome, postForget } from "../../../connection/api.ts";
import { kept } from "../../../connection/kept.ts";
import { saveReport } from "../../../connection/report-file.ts";
import { facilitatorToken } from "../../../store/facilitator-key.ts";

/** Whether it worked. */
export async function downloadReport(workshopId: string, format: ReportFormat): Promise<boolean> {
  const token = await facilitatorToken(kept(), workshopId);
  return token.ok && saveReport(workshopId, format, token.value);
}

export async function forgetWorkshop(workshopId: string): Promise<Outcome<unknown>> {
  const token = await facilitatorToken(kept(), workshopId);
  return token.ok ? postForget(workshopId, token.value) : token;
}
