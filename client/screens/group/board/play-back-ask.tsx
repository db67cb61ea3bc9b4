/** The play-back: whoever spoke says whether they were understood; the others see that it is asked, and how it went. */
import { Check } from "lucide-react";
import type { SeatId } from "../../../../shared/workshop/ids.ts";
import { useSend } from "../../../store/use-send.ts";
import { Button } from "../../../ui/button.tsx";
import { boardWords } from "../../../words/board.ts";
import { calledName, useTable } from "../table.ts";

export interface PlayBackAskProps {
  readonly of: "need" | "constraint";
  readonly speaker: SeatId;
}

export function PlayBackAsk({ of, speaker }: PlayBackAskProps) {
  const table = useTable();
  const { group, slot, me, board, assignment } = table;
  const send = useSend();
  const { tries, isUnderstood } = board.playBacks[of];
  const listener = of === "need" ? assignment?.engineer : assignment?.productManager;
  const speakerName = calledName(table, speaker);
  const listenerName = calledName(table, listener);
  if (isUnderstood) return null;
  const answer = (isRight: boolean) =>
    void send("answerPlayBack", { groupId: group.id, slot, of, isUnderstood: isRight });
  if (me !== speaker) {
    return (
      <p className="text-16 leading-snug text-ink2">
        {tries > 0
          ? boardWords.tryAgain(speakerName)
          : me === listener
            ? boardWords.waitsForYes(speakerName)
            : ""}
      </p>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-2.5">
      <p className="mr-auto text-16 leading-snug">
        {boardWords.saysItBack(listenerName)}{" "}
        <strong className="block short:inline">{boardWords.gotIt}</strong>
      </p>
      <div className="flex gap-2.5 max-sm:w-full max-sm:*:flex-1">
        <Button weight="secondary" isDense onClick={() => answer(false)}>
          {boardWords.notQuite}
        </Button>
        <Button isDense onClick={() => answer(true)}>
          {boardWords.yes} <Check aria-hidden className="size-4.5" />
        </Button>
      </div>
    </div>
  );
}
