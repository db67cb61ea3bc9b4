/**
 * What screen readers hear while the workshop runs (LOOK-5): a new part, a new turn with its instruction, a pause, how a
 * vote went; and of the time its last minute, its last ten seconds and its end. One's role is said by the switch.
 */
import { useRemaining } from "../../store/use-time.ts";
import { announcements } from "../../words/turns.ts";
import { blockName, turnNames } from "../../words/vocabulary.ts";
import { useNews } from "../shell/news.ts";
import { useTimeWarnings } from "../shell/time-warnings.ts";
import { lastRevealed } from "./decision/decision-stage.ts";
import { outcomeWords } from "./decision/vote-words.ts";
import { turnWords } from "./room/turn-words.ts";
import { calledName, type Here, type Table, tableOf, useHere } from "./table.ts";
import { useSounds } from "./use-sounds.ts";

/** `isNews`: the part has just begun, and this page was here before it. */
export function SpokenNews({ isNews }: { readonly isNews: boolean }) {
  const here = useHere();
  const table = here.phase === "step" ? tableOf(here) : null;
  const clock = table ? table.turn.clock : here.room.clock;
  const isHeld = clock.holds.length > 0;
  useNews(
    [
      partWords(here),
      isHeld ? announcements.held : announcements.goesOn,
      table ? voteWords(table) : "",
      table ? openingWords(table) : "",
    ],
    isNews,
  );
  const left = useRemaining(clock) - (table?.turn.silenceUntilMs ?? 0);
  const isTimed = !isHeld && here.phase !== "ended" && table?.turn.turn !== "rotate";
  const of = timed(here, table);
  const nearness = useTimeWarnings(of, isTimed ? left : Number.POSITIVE_INFINITY);
  const sounds = useSounds();
  return sounds && <sounds.ParticipantSounds of={of} nearness={isTimed ? nearness : null} />;
}

const partWords = ({ block }: Here): string =>
  block ? announcements.part(blockName(block)) : announcements.ended;

function openingWords(table: Table): string {
  const { turn } = table.turn;
  if (turn === "rotate") return announcements.rotate;
  return announcements.turn(turnNames[turn], turnWords(table).title);
}

function voteWords(table: Table): string {
  const vote = lastRevealed(table.board);
  if (!vote?.ballots) return "";
  const { ballots } = vote;
  const hands = table.group.seatIds.flatMap((id) => {
    const fingers = ballots[id];
    return fingers === undefined ? [] : [[calledName(table, id), fingers] as const];
  });
  return announcements.votes(outcomeWords(vote), hands);
}

/** What the time that is left belongs to: the silent minute, the turn or the part. */
function timed({ block }: Here, table: Table | null): string {
  const part = block?.id ?? "";
  return table ? `${part}/${table.turn.turn}/${table.turn.silenceUntilMs !== null}` : part;
}
