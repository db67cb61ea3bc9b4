/** Who of those who share this device is acting: the others a tap away. */
import { useMe } from "../../store/use-me.ts";
import { roomWords } from "../../words/room.ts";
import { calledName, useHere } from "./table.ts";

export function SeatTabs() {
  const { seatId, seats, switchSeat } = useMe();
  const here = useHere();
  return (
    <fieldset aria-label={roomWords.switchSeat} className="flex flex-wrap gap-x-4 gap-y-1">
      {seats.map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === seatId}
          onClick={() => switchSeat(id)}
          className={`min-h-7 leading-tight ${id === seatId ? "border-b-3 border-ink font-extrabold" : "font-normal"}`}
        >
          {calledName(here, id)}
        </button>
      ))}
    </fieldset>
  );
}
