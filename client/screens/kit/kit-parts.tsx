/** The small parts: buttons, chips, fields, signals, clocks, dialogue, menu, statuses. */
import { ChevronUp, HelpCircle } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { ClockBar } from "../../ui/clock-bar.tsx";
import { Countdown } from "../../ui/countdown.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Glyph } from "../../ui/glyph.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { JourneyLine } from "../../ui/journey-line.tsx";
import { LateBand } from "../../ui/late-band.tsx";
import { Live } from "../../ui/live.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Pennant } from "../../ui/pennant.tsx";
import { PrivateFact } from "../../ui/private-fact.tsx";
import { RoleChip } from "../../ui/role-chip.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { Swatch } from "../../ui/swatch.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { Toast } from "../../ui/toast.tsx";
import { journeyWords, segments, stations } from "./kit-words.ts";

export function KitParts() {
  return (
    <>
      <LateBand
        headline="3 min late"
        detail={
          <>
            <strong>15:18</strong> instead of <strong>15:15</strong>
            <br />
            welcome +1:10, step 1 +1:50
          </>
        }
        offers={
          <>
            <Button isDense>Spend 3 of 6 buffer minutes</Button>
            <Button weight="secondary" isDense>
              Skip the curveball, 2 min
            </Button>
          </>
        }
      />
      <main className="page-x grid gap-9 py-9">
        <h1 className="display text-d50">The parts</h1>
        <Grounds />
        <Signals />
        <Fields />
        <Overlays />
      </main>
    </>
  );
}

function Row({ children }: { readonly children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-4">{children}</div>;
}

function Grounds() {
  return ["", "field-pm", "field-eng", "field-ink", "field-spot"].map((ground) => (
    <div key={ground} className={`${ground} p-5`}>
      <Row>
        <Button>Yes, that’s it</Button>
        <Button weight="secondary">Not quite</Button>
        <Button weight="tertiary">Ask for help</Button>
        <Button disabled>Not yet</Button>
        <IconButton label="Help" icon={<HelpCircle className="size-5" />} />
        <IconButton label="Fold" icon={<ChevronUp className="size-5" />} hasOutline />
        <span className="text-ink2">secondary ink</span>
        {(["productManager", "engineer", "scribe", "customerVoice", "observer"] as const).map((role) => (
          <Glyph key={role} role={role} size={28} toned label={role} />
        ))}
      </Row>
    </div>
  ));
}

function Signals() {
  return (
    <section className="rule-3 grid gap-5 pt-5">
      <h2 className="display text-d40">Signals and time</h2>
      <Row>
        <RoleChip role="productManager" name="Product manager" />
        <RoleChip role="engineer" name="Engineer" />
        <RoleChip role="scribe" name="Scribe" />
        <RoleChip role="customerVoice" name="Customer voice" />
        <RoleChip role="observer" name="Observer" />
        <Pennant>help</Pennant>
        <Swatch colour="#0f8b83" name="Teal" table={3} />
        <span className="display text-d76">
          <Countdown remainingMs={348_000} label="Left in step 2" />
        </span>
      </Row>
      <div className="grid grid-cols-[8rem_1fr] items-center gap-6">
        <JourneyLine stations={stations} description={journeyWords} size="row" />
        <ClockBar
          look="lane"
          segments={segments}
          present={1}
          elapsedMs={155_000}
          description="1:05 over in constraint"
        />
      </div>
      <Row>
        <StatusLine state="saved">Saved</StatusLine>
        <StatusLine state="saving">Saving</StatusLine>
        <StatusLine state="offline">Offline, 2 waiting</StatusLine>
      </Row>
      <EmptyState title="Nobody is here yet" action={<Button weight="tertiary">Rehearse with bots</Button>}>
        Names appear as people type the code.
      </EmptyState>
      <Live>Turn 2, constraint</Live>
    </section>
  );
}

function Fields() {
  const [name, setName] = useState("Mehmet Yıldız");
  return (
    <section className="rule-3 grid gap-6 pt-5 lg:grid-cols-3">
      <TextField label="Your name" value={name} onChange={setName} hint="As your group knows you." />
      <TextField
        label="Title"
        value=""
        onChange={setName}
        placeholder="Payments guild"
        error="Give it a title, so that you find it again."
      />
      <div className="field-pm p-5">
        <PrivateFact
          label="Only you know"
          fact="41% abandon at sign-in."
          hint="Bring it up."
          saidLabel="I’ve said it"
          isSaid
          onSaid={() => {}}
          peekLabel="Hold to read, Noor"
        />
      </div>
    </section>
  );
}

function Overlays() {
  const [isOpen, setOpen] = useState(false);
  const [isToast, setToast] = useState(false);
  return (
    <Row>
      <Button weight="secondary" onClick={() => setOpen(true)}>
        Open the dialogue
      </Button>
      <Button weight="secondary" onClick={() => setToast(true)}>
        Show a toast
      </Button>
      <Menu
        label="Move Ana"
        trigger={<Button weight="secondary">Move to …</Button>}
        items={[
          { id: "teal", label: "Teal", detail: "five people then", onSelect: () => {} },
          { id: "amber", label: "Amber", detail: "lacks an engineer", onSelect: () => {} },
        ]}
      />
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title="Go back across the gallery?"
        description="What was disclosed stays disclosed."
        closeLabel="Close"
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Go back</Button>
            <Button weight="tertiary" onClick={() => setOpen(false)}>
              Stay here
            </Button>
          </>
        }
      />
      {isToast && (
        <Toast
          closeLabel="Close"
          onClose={() => setToast(false)}
          action={<Button weight="tertiary">Undo</Button>}
        >
          Ana moved to Teal.
        </Toast>
      )}
    </Row>
  );
}
