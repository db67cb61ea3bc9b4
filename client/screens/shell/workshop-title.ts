/** The tab's title inside of a workshop. */
import { useRoom } from "../../store/use-view.ts";
import { blockName } from "../../words/vocabulary.ts";
import { usePageTitle } from "./page-title.ts";

/** `page` tells the tabs of one workshop apart: "Cockpit", "Stage"; participants have one page. */
export function useWorkshopTitle(page?: string, lead?: string): void {
  const title = useRoom((room) => room.title);
  const part = useRoom(({ blocks, position }) => {
    const block = typeof position === "number" ? blocks[position] : undefined;
    return block && blockName(block);
  });
  usePageTitle(title, [page, part].filter((word) => word !== undefined).join(", "), lead);
}
