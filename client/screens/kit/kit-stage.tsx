/** The stage's gallery and lobby as in the pictures, scaled with the projector. */
import { Glyph } from "../../ui/glyph.tsx";
import { JourneyLine } from "../../ui/journey-line.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { Sentence, Slot } from "../../ui/sentence.tsx";
import { TwoFields } from "../../ui/two-fields.tsx";
import { journeyWords, stations } from "./kit-words.ts";

export function KitStage() {
  return (
    <div className="stage-root">
      <TwoFields
        left={
          <div className="stage-x h-74 pt-11">
            <p className="flex items-center gap-4 text-36 font-semibold">
              <Glyph role="productManager" size={34} /> Tomasz needs
            </p>
            <p className="display mt-6 text-d64">the rent gone in one tap, because it’s due at 18:00.</p>
          </div>
        }
        right={
          <div className="stage-x h-74 pt-11">
            <p className="flex items-center gap-4 text-36 font-semibold">
              <Glyph role="engineer" size={34} /> The engineer can’t
            </p>
            <p className="display mt-6 text-d64">
              call a transfer back, unless the money waits before it leaves.
            </p>
          </div>
        }
      />
      <div className="stage-x pt-10">
        <Sentence size="stage">
          We chose <Slot value="to send at one tap and hold the money for ten minutes" placeholder="" />,
          accepting <Slot value="ten minutes in which nothing has moved" placeholder="" isActive />, borne by{" "}
          <Slot value="support and operations" placeholder="" />.
        </Sentence>
        <JourneyLine stations={stations} description={journeyWords} size="stage" />
      </div>
      <TwoFields
        left={<p className="display stage-x py-30 text-[18rem]">KTR4</p>}
        right={<p className="display stage-x py-30 text-right text-[18rem]">82MX</p>}
        atSeam={
          <div className="w-88">
            <QrCode text="http://192.168.1.20:3000/j/KTR482MX" label="QR code to join" />
          </div>
        }
      />
    </div>
  );
}
