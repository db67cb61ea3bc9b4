/** A name and a real job; and, where the name is taken or its owner was removed, the question that follows. */
import { type FormEvent, useState } from "react";
import type { JoinRequest } from "../../../shared/protocol.ts";
import { type Discipline, disciplines } from "../../../shared/workshop/vocabulary.ts";
import { kept } from "../../connection/kept.ts";
import { takeSeat } from "../../store/take-seat.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { joinWords } from "../../words/join.ts";
import { errorWords } from "../../words/rejections.ts";
import { disciplineNames } from "../../words/vocabulary.ts";
import { ApprovalQuestion, TakenName } from "./taken-name.tsx";

export interface SeatFormProps {
  readonly code: string;
  readonly title: string;
  readonly onSeated: (workshopId: string) => void;
}

type Question =
  | { readonly about: "taken"; readonly suggestion: string }
  | { readonly about: "removed" }
  | null;

const options = disciplines.map((value) => ({ value, label: disciplineNames[value] }));

export function SeatForm({ code, title, onSeated }: SeatFormProps) {
  const [name, setName] = useState("");
  const [discipline, setDiscipline] = useState<Discipline>();
  const [question, setQuestion] = useState<Question>(null);
  const [isBusy, setBusy] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [error, setError] = useState<string>();

  const join = async (whenTaken: JoinRequest["whenTaken"]) => {
    setTried(true);
    setError(undefined);
    if (name.trim() === "" || !discipline) return;
    setBusy(true);
    const seating = await takeSeat(kept(), { code, title, name: name.trim(), discipline, whenTaken });
    if (seating.ok) return onSeated(seating.workshopId);
    setBusy(false);
    if (seating.error.code === "nameTaken")
      setQuestion({ about: "taken", suggestion: seating.error.suggestion });
    else if (seating.error.code === "needsApproval") setQuestion({ about: "removed" });
    else setError(errorWords(seating.error));
  };

  if (question) {
    const back = () => setQuestion(null);
    const ask = () => void join("claim");
    return question.about === "removed" ? (
      <ApprovalQuestion isBusy={isBusy} onAsk={ask} onBack={back} />
    ) : (
      <TakenName
        name={name.trim()}
        suggestion={question.suggestion}
        isBusy={isBusy}
        onClaim={ask}
        onAnother={() => void join("another")}
        onBack={back}
      />
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void join("ask");
  };
  return (
    <form onSubmit={submit} noValidate className="grid max-w-150 gap-7">
      <TextField
        label={joinWords.name}
        hint={joinWords.nameHint}
        error={wasTried && name.trim() === "" ? joinWords.nameMissing : undefined}
        value={name}
        onChange={setName}
        maxLength={40}
        autoComplete="name"
        autoFocus
      />
      <div>
        <Choice
          legend={joinWords.discipline}
          options={options}
          chosen={discipline ? [discipline] : []}
          onChoose={([chosen]) => setDiscipline(chosen)}
        />
        <p className="mt-3 text-15 text-ink2">
          {wasTried && !discipline ? (
            <strong role="alert" className="lit -ml-1 px-1 font-semibold">
              {joinWords.disciplineMissing}
            </strong>
          ) : (
            joinWords.disciplineHint
          )}
        </p>
      </div>
      <div>
        <Button type="submit" disabled={isBusy}>
          {isBusy ? joinWords.joining : joinWords.action}
        </Button>
        {error && (
          <p role="alert" className="mt-4">
            <strong className="lit -ml-1 px-1 font-semibold">{error}</strong>
          </p>
        )}
      </div>
    </form>
  );
}
