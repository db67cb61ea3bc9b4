/** The way into the group's own call, where its facilitator has set one (CALL-1): a link that says where it leads. */
import { placeWords } from "../../words/opening.ts";
import { useHere } from "../group/table.ts";

export function CallMove() {
  const url = useHere().group?.callLink;
  return url ? (
    <a className="move text-15" href={url} target="_blank" rel="noopener noreferrer">
      {placeWords.call(new URL(url).host)}
    </a>
  ) : null;
}
