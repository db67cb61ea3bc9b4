/** The tab's title of the cockpit: before everything else, how many groups wait for an answer, and which first. */
import { groupLook } from "../../../words/groups.ts";
import { pageNames } from "../../../words/shell.ts";
import { queueWords } from "../../../words/signals.ts";
import { useWorkshopTitle } from "../../shell/workshop-title.ts";
import { useCockpit } from "../cockpit.ts";
import { useQueue } from "./signals.tsx";

export function HelpTitle() {
  const { desk } = useCockpit();
  const { shown, folded } = useQueue();
  const waiting = [...shown, ...folded].flatMap(({ kind, groupId }) =>
    kind === "help" && groupId ? [desk.groups[groupId]] : [],
  );
  const [first] = waiting;
  const lead = first ? queueWords.tabTitle(waiting.length, groupLook(first.table).name) : "";
  useWorkshopTitle(pageNames.cockpit, lead);
  return null;
}
