/** The boards of a table that one has left, to be read: what was said at each step, and what was decided. */
import type { EarlierView } from "../../../shared/view/surgery-view.ts";
import type { SeatId } from "../../../shared/workshop/ids.ts";
import { movingWords } from "../../words/moving.ts";

export interface EarlierBoardsProps {
  readonly earlier: EarlierView;
  readonly nameOf: (seatId: SeatId) => string;
}

export function EarlierBoards({ earlier: { boards }, nameOf }: EarlierBoardsProps) {
  return (
    <div className="grid gap-7">
      {boards.map(({ slot, action, board }) => (
        <section key={slot} className="rule-1 pt-3">
          <h3 className="text-18 font-bold">{movingWords.step(slot + 1, action)}</h3>
          <ul className="mt-2">
            {board.noteOrder.flatMap((id) => {
              const note = board.notes[id];
              if (!note || note.isRemoved) return [];
              return [
                <li key={id} className="border-t border-line py-1.5 text-16">
                  <strong className="mr-2 text-15">
                    <bdi>{nameOf(note.speaker)}</bdi>
                  </strong>
                  <bdi>{note.text.value}</bdi>
                </li>,
              ];
            })}
          </ul>
          <p className="mt-3 text-18">
            {board.texts.decision === "" ? (
              <span className="text-ink2">{movingWords.nothingDecided}</span>
            ) : (
              <>
                <strong className="mr-2 text-15">{movingWords.decided}</strong>
                <bdi>{board.texts.decision}</bdi>
              </>
            )}
          </p>
          {board.texts.giveUp !== "" && (
            <p className="text-16">
              <strong className="mr-2 text-15">{movingWords.gaveUp}</strong>
              <bdi>{board.texts.giveUp}</bdi>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
