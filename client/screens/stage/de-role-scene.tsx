/** Out of the roles: the two fields part, and between them people are themselves again. */
import { Glyph } from "../../ui/glyph.tsx";
import { deRoleWords } from "../../words/stage-debrief.ts";
import { RoomClock, StageFoot } from "./stage-frame.tsx";

export function DeRoleScene() {
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[19rem_1fr_19rem] grid-rows-1">
      <div className="field-pm flex items-end justify-center pb-13">
        <Glyph role="productManager" size={150} />
      </div>
      <div className="flex min-w-0 flex-col">
        <div className="flex flex-1 flex-col justify-center pr-10 pl-18">
          <p className="display text-d92 text-ink2">
            <RoomClock />
          </p>
          <h1 className="display mt-12 text-[12.5rem] whitespace-nowrap">{deRoleWords.title}</h1>
          <p className="display mt-16 text-d76">{deRoleWords.ask}</p>
          <p className="mt-8 text-36 text-ink2">{deRoleWords.how}</p>
        </div>
        <StageFoot />
      </div>
      <div className="field-eng flex items-end justify-center pb-13">
        <Glyph role="engineer" size={150} />
      </div>
    </div>
  );
}
