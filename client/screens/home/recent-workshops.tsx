/** The workshops that this browser took part in lately. */
import { Link } from "wouter";
import { kept } from "../../connection/kept.ts";
import { recentPath, recentWorkshops } from "../../store/recent.ts";
import { homeWords } from "../../words/home.ts";

export function RecentWorkshops() {
  const recent = recentWorkshops(kept()).slice(0, 3);
  if (recent.length === 0) return <p className="text-ink2">{homeWords.nothingRecent}</p>;
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-2 text-ink2">
      {homeWords.recent}
      {recent.map((workshop) => (
        <Link key={workshop.workshopId} href={recentPath(workshop)} className="move text-ink">
          {workshop.title}
        </Link>
      ))}
    </p>
  );
}
