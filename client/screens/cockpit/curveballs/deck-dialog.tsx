/** The deck over the page: the cards, and beside them to whom, how and when the chosen one is played. */
import { useState } from "react";
import { curveballTypeNames } from "../../../../shared/words/vocabulary.ts";
import type { DeckCard } from "../../../../shared/workshop/curveballs.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { cockpitWords } from "../../../words/cockpit.ts";
import { deckWords as words } from "../../../words/deck.ts";
import { useCockpit } from "../cockpit.ts";
import type { DeckWish } from "./deck.tsx";
import { deckOf, fitsNow, suggested } from "./deck-cards.ts";
import { DeckPlay } from "./deck-play.tsx";
import { OwnCard } from "./own-card.tsx";

export interface DeckDialogProps {
  readonly wish: DeckWish | null;
  readonly onClose: () => void;
}

export function DeckDialog({ wish, onClose }: DeckDialogProps) {
  return (
    <Dialog
      isOpen={wish !== null}
      onClose={onClose}
      size="wide"
      title={words.title}
      description={words.about}
      closeLabel={cockpitWords.close}
    >
      {wish && <Deck wish={wish} onClose={onClose} />}
    </Dialog>
  );
}

function Deck({ wish, onClose }: { readonly wish: DeckWish; readonly onClose: () => void }) {
  const cockpit = useCockpit();
  const parts = deckOf(cockpit);
  const cards = suggested(cockpit);
  const ofGroup = cockpit.groups.find(({ id }) => id === wish.groupId);
  const [key, setKey] = useState(
    () => wish.key ?? cards.find((card) => !ofGroup || card.castingId === ofGroup.castingId)?.key,
  );
  const [isWriting, setWriting] = useState(cards.length === 0);
  const chosen = cards.find((card) => card.key === key);
  return (
    <div className="grid gap-x-10 gap-y-7 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="grid content-start gap-5">
        {parts.length === 0 && <p className="text-16 text-ink2">{words.nothing}</p>}
        {parts.map(({ castingId, cards: ofPart }) => (
          <fieldset key={castingId ?? "own"}>
            <legend className="text-15 font-bold">
              {castingId === null
                ? words.own
                : words.of(cockpit.desk.castings[castingId]?.persona.name ?? "")}
            </legend>
            <ul className="mt-1">
              {ofPart.map((card) => (
                <CardLine
                  key={card.key}
                  card={card}
                  isChosen={card.key === key && !isWriting}
                  onChoose={() => {
                    setKey(card.key);
                    setWriting(false);
                  }}
                />
              ))}
            </ul>
          </fieldset>
        ))}
        {!isWriting && (
          <p>
            <Button weight="tertiary" onClick={() => setWriting(true)}>
              {words.write}
            </Button>
          </p>
        )}
      </div>
      {isWriting ? (
        <OwnCard onDone={() => setWriting(false)} />
      ) : chosen ? (
        <DeckPlay key={chosen.key} card={chosen} groupId={wish.groupId} onDone={onClose} />
      ) : (
        <p className="text-16 text-ink2">{words.choose}</p>
      )}
    </div>
  );
}

interface CardLineProps {
  readonly card: DeckCard;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function CardLine({ card, isChosen, onChoose }: CardLineProps) {
  const cockpit = useCockpit();
  const steps = card.castingId === null ? [] : cockpit.desk.castings[card.castingId]?.journey.steps;
  const action = card.stepIndex === null ? undefined : steps?.[card.stepIndex]?.action;
  const isFitting = fitsNow(cockpit, card);
  return (
    <li className="border-t border-line">
      <label
        className={`block cursor-pointer px-3 py-2.5 has-focus-visible:outline-3 has-focus-visible:outline-ink ${isChosen ? "field-ink" : "hover:bg-recess"}`}
      >
        <input type="radio" name="card" className="sr-only" checked={isChosen} onChange={onChoose} />
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <strong className="text-17">{card.title}</strong>
          <span className={`text-14 ${isChosen ? "" : "text-ink2"}`}>
            {isFitting ? (
              <strong>{words.fits}</strong>
            ) : action ? (
              words.forStep(action)
            ) : (
              curveballTypeNames[card.type]
            )}
          </span>
        </span>
      </label>
    </li>
  );
}
