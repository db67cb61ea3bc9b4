/** Before the start: the code in two halves, the QR, the address for others, the links, the stage. */
import { MonitorUp } from "lucide-react";
import { useState } from "react";
import { Button, buttonClass } from "../../../ui/button.tsx";
import { QrCode } from "../../../ui/qr-code.tsx";
import { doorWords } from "../../../words/cockpit-people.ts";
import { copyText } from "../../shell/copy-text.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { joinUrl, spokenAddress, useLinks } from "../team/use-links.ts";
import { DoorLock } from "./at-door.tsx";
import { Bots } from "./bots.tsx";

export function Door() {
  const { joinCode } = useCockpit().room;
  const { tell } = useOrders();
  const { addresses, areOnlyHere, stage, mine } = useLinks();
  const [picked, setPicked] = useState<string | null>(null);
  const address = picked !== null && addresses.includes(picked) ? picked : (addresses[0] ?? "");
  const url = joinUrl(address, joinCode);
  const own = mine(address);
  const copy = async (text: string) => tell((await copyText(text)) ? doorWords.copied : doorWords.notCopied);
  return (
    <section aria-labelledby="door" className="grid gap-5">
      <h2 id="door" className="display text-d40">
        {doorWords.title}
      </h2>
      <Code code={joinCode} />
      <p className="text-18 leading-snug">
        <span className="text-ink2">{doorWords.at} </span>
        <strong className="wrap-anywhere">{spokenAddress(address)}</strong>
      </p>
      {areOnlyHere && (
        <p className="text-15">{<strong className="lit px-1 font-semibold">{doorWords.onlyHere}</strong>}</p>
      )}
      {addresses.length > 1 && <Addresses addresses={addresses} chosen={address} onChoose={setPicked} />}
      <div className="w-52 border-2 border-ink">
        <QrCode text={url} label={doorWords.qr(url)} />
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        {stage ? (
          <a
            href={stage}
            target="counterpart-stage"
            rel="opener"
            className={buttonClass("secondary", true)}
            title={doorWords.stageHint}
          >
            <MonitorUp aria-hidden className="size-4" /> {doorWords.stage}
          </a>
        ) : (
          <p className="text-15 text-ink2">{doorWords.stageElsewhere}</p>
        )}
        <Button weight="tertiary" isDense onClick={() => copy(url)}>
          {doorWords.copy}
        </Button>
        {own && (
          <Button weight="tertiary" isDense title={doorWords.mineHint} onClick={() => copy(own)}>
            {doorWords.mine}
          </Button>
        )}
      </div>
      <DoorLock />
      <Bots />
    </section>
  );
}

/** In two halves, to be read aloud. */
export function Code({ code, isSmall = false }: { readonly code: string; readonly isSmall?: boolean }) {
  return (
    <p className={`display flex flex-wrap gap-[0.35em] leading-none! ${isSmall ? "text-d40" : "text-d64"}`}>
      <span className="sr-only">{doorWords.code}</span>
      <span>{code.slice(0, 4)}</span>
      <span>{code.slice(4)}</span>
    </p>
  );
}

interface AddressesProps {
  readonly addresses: readonly string[];
  readonly chosen: string;
  readonly onChoose: (address: string) => void;
}

function Addresses({ addresses, chosen, onChoose }: AddressesProps) {
  return (
    <label className="block text-15">
      <span className="mb-1 block font-bold">{doorWords.address}</span>
      <select
        className="h-11 w-full border-2 border-ink bg-sheet px-3 text-16"
        value={chosen}
        onChange={(event) => onChoose(event.target.value)}
      >
        {addresses.map((one) => (
          <option key={one} value={one}>
            {spokenAddress(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
