/** Back, less, pause, more, next: the room's clock in the facilitator's hand. */
import { ArrowLeft, ArrowRight, Keyboard, Pause, Play } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { barWords, shortcutWords } from "../../words/cockpit.ts";
import { useCockpit } from "./cockpit.ts";
import { TeamButton } from "./team/team-button.tsx";
import { type RoomOrders, useRoomOrders } from "./use-room-orders.ts";

export function RoomControls({ onHelp }: { readonly onHelp: () => void }) {
  const { room } = useCockpit();
  const orders = useRoomOrders();
  const help = (
    <>
      <TeamButton />
      <IconButton
        label={shortcutWords.open}
        icon={<Keyboard aria-hidden className="size-5" />}
        onClick={onHelp}
      />
    </>
  );
  if (room.position === "ended") return <div className="ml-auto">{help}</div>;
  return (
    <fieldset className="ml-auto flex flex-wrap items-center gap-2">
      <legend className="sr-only">{barWords.region}</legend>
      {help}
      {orders.isRunning && <Running orders={orders} />}
      {room.position === "lobby" && (
        <Big onClick={orders.next} label={barWords.start}>
          {barWords.start} <ArrowRight aria-hidden className="size-4" />
        </Big>
      )}
    </fieldset>
  );
}

function Running({ orders }: { readonly orders: RoomOrders }) {
  const { isPaused, backName, nextName } = orders;
  return (
    <>
      {backName && (
        <Small onClick={orders.back} label={barWords.back(backName)}>
          <ArrowLeft aria-hidden className="size-4" />{" "}
          <span className="max-w-40 truncate max-[96rem]:sr-only">{backName}</span>
        </Small>
      )}
      {[-5, -1].map((minutes) => (
        <Adjust key={minutes} minutes={minutes} orders={orders} />
      ))}
      <Big onClick={orders.togglePause} label={isPaused ? barWords.resume : barWords.pause}>
        {isPaused ? <Play aria-hidden className="size-4" /> : <Pause aria-hidden className="size-4" />}
        {isPaused ? barWords.resume : barWords.pause}
      </Big>
      {[1, 5].map((minutes) => (
        <Adjust key={minutes} minutes={minutes} orders={orders} />
      ))}
      <Small onClick={orders.next} label={nextName ? barWords.next(nextName) : barWords.end}>
        <span className="max-w-40 truncate">{nextName ?? barWords.end}</span>{" "}
        <ArrowRight aria-hidden className="size-4" />
      </Small>
    </>
  );
}

function Adjust({ minutes, orders }: { readonly minutes: number; readonly orders: RoomOrders }) {
  return (
    <Small onClick={() => orders.adjust(minutes)} label={barWords.minutesLabel(minutes)}>
      <span className="tnum">{barWords.minutes(minutes)}</span>
    </Small>
  );
}

interface ControlProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** The one in the middle: what is needed in a hurry. */
const Big = ({ label, onClick, children }: ControlProps) => (
  <Button isDense onClick={onClick} aria-label={label}>
    {children}
  </Button>
);

const Small = ({ label, onClick, children }: ControlProps) => (
  <Button weight="secondary" isDense onClick={onClick} aria-label={label} title={label}>
    {children}
  </Button>
);
