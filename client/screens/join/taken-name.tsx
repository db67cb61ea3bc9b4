/** "Ana is here already": that's me, I'm another Ana, or another name. And: a removed person asks to come back. */
import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { joinWords } from "../../words/join.ts";

export interface TakenNameProps {
  readonly name: string;
  readonly suggestion: string;
  readonly isBusy: boolean;
  readonly onClaim: () => void;
  readonly onAnother: () => void;
  readonly onBack: () => void;
}

export function TakenName({ name, suggestion, isBusy, onClaim, onAnother, onBack }: TakenNameProps) {
  return (
    <Question title={joinWords.taken(name)} about={joinWords.takenAbout} onBack={onBack}>
      <Answer hint={joinWords.anotherHint(suggestion)}>
        <Button disabled={isBusy} onClick={onAnother}>
          {joinWords.another(name)}
        </Button>
      </Answer>
      <Answer hint={joinWords.thatsMeHint}>
        <Button weight="secondary" disabled={isBusy} onClick={onClaim}>
          {joinWords.thatsMe}
        </Button>
      </Answer>
    </Question>
  );
}

export interface ApprovalQuestionProps {
  readonly isBusy: boolean;
  readonly onAsk: () => void;
  readonly onBack: () => void;
}

export function ApprovalQuestion({ isBusy, onAsk, onBack }: ApprovalQuestionProps) {
  return (
    <Question title={joinWords.approval} about={joinWords.approvalAbout} onBack={onBack}>
      <Button disabled={isBusy} onClick={onAsk}>
        {joinWords.ask}
      </Button>
    </Question>
  );
}

interface QuestionProps {
  readonly title: string;
  readonly about: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

function Question({ title, about, onBack, children }: QuestionProps) {
  return (
    <section role="alert" className="max-w-150 rule-3 pt-5">
      <h2 className="display text-d26">{title}</h2>
      <p className="mt-2 text-18 text-ink2">{about}</p>
      <div className="mt-6 grid gap-6">{children}</div>
      <p className="mt-7">
        <Button weight="tertiary" onClick={onBack}>
          {joinWords.otherName}
        </Button>
      </p>
    </section>
  );
}

function Answer({ hint, children }: { readonly hint: string; readonly children: ReactNode }) {
  return (
    <div>
      {children}
      <p className="mt-2 text-15 text-ink2">{hint}</p>
    </div>
  );
}
