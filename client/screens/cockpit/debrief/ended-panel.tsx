/** After the end: the report and its files, reopening for a quarter of an hour, deleting it all. */
import { ArrowRight } from "lucide-react";
import { Link, useLocation } from "wouter";
import { type ReportFormat, reportFormats } from "../../../../shared/report/formats.ts";
import { reopenMs } from "../../../../shared/workshop/room.ts";
import { useSession } from "../../../store/session-context.tsx";
import { useTicking } from "../../../store/use-time.ts";
import { Button, buttonClass } from "../../../ui/button.tsx";
import { spanWords } from "../../../words/cockpit.ts";
import { endedWords } from "../../../words/cockpit-debrief.ts";
import { errorWords } from "../../../words/rejections.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { ErasePerson } from "../team/erase-person.tsx";
import { downloadReport, forgetWorkshop } from "./workshop-files.ts";

export function EndedPanel() {
  const { room } = useCockpit();
  const { workshopId } = useSession().options;
  const { order, ask, tell } = useOrders();
  const [, navigate] = useLocation();
  const now = useTicking();
  const reopenLeftMs = (room.endedAt ?? 0) + reopenMs - now;
  const download = async (format: ReportFormat) => {
    if (!(await downloadReport(workshopId, format))) tell(endedWords.notDownloaded);
  };
  const forget = async () => {
    const answer = await forgetWorkshop(workshopId);
    if (answer.ok) navigate("/");
    else tell(errorWords(answer.error));
  };
  return (
    <main className="flex-1 px-5 py-9 lg:overflow-y-auto lg:px-7">
      <h2 className="display text-d76">{endedWords.title}</h2>
      <p className="mt-4 text-20">
        {endedWords.lead(Object.keys(room.roster).length, Object.keys(room.gallery?.entries ?? {}).length)}
      </p>
      <div className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-4">
        <Link href={`/report/${workshopId}`} className={buttonClass()}>
          {endedWords.report} <ArrowRight aria-hidden className="size-5" />
        </Link>
        <Link href="/new" className={buttonClass("tertiary")}>
          {endedWords.again}
        </Link>
      </div>
      <div className="mt-10 grid max-w-240 gap-x-10 gap-y-7 border-t-3 border-ink pt-5 md:grid-cols-3">
        <section>
          <h3 className="text-18 font-bold">{endedWords.downloads}</h3>
          <ul className="mt-3 grid gap-3">
            {reportFormats.map((format) => (
              <li key={format}>
                <Button weight="tertiary" isDense onClick={() => download(format)}>
                  {endedWords.formats[format]}
                </Button>
              </li>
            ))}
          </ul>
        </section>
        {reopenLeftMs > 0 && (
          <section>
            <h3 className="text-18 font-bold">{endedWords.reopen}</h3>
            <p className="tnum mt-2 text-15 text-ink2">{endedWords.reopenFor(spanWords(reopenLeftMs))}</p>
            <div className="mt-3">
              <Button weight="secondary" isDense onClick={() => order("reopenWorkshop", {})}>
                {endedWords.reopen}
              </Button>
            </div>
          </section>
        )}
        <section>
          <h3 className="text-18 font-bold">{endedWords.delete}</h3>
          <p className="mt-2 text-15 text-ink2">{endedWords.deleteHint}</p>
          <div className="mt-3">
            <Button weight="secondary" isDense onClick={() => ask(endedWords.ask, forget)}>
              {endedWords.delete}
            </Button>
          </div>
        </section>
        <ErasePerson />
      </div>
    </main>
  );
}
