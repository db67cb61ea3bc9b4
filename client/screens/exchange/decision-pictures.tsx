/** The decision: fists opened together, the trade-off's sentence filling in, what is borrowed, and what the customer does. */
import {
  borrowing,
  cast,
  fingers,
  members,
  proposal,
  taps,
  tradeOff,
} from "../../../shared/exchange/script.ts";
import { verdicts } from "../../../shared/workshop/vocabulary.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { Hand } from "../../ui/hand.tsx";
import { Sentence, Slot } from "../../ui/sentence.tsx";
import { Vote } from "../../ui/vote.tsx";
import { exchangeWords as words } from "../../words/exchange.ts";
import type { PictureProps } from "./exchange-picture.tsx";
import { Brief } from "./floor-picture.tsx";
import { handPx, type Size, type } from "./size.ts";

const paper: Record<Size, string> = {
  stage: "stage-x flex min-h-0 flex-1 flex-col pt-9 pb-9",
  hand: "flex min-h-0 flex-1 flex-col p-5",
};

export function VotePicture({ moment: { cue }, size }: PictureProps) {
  const isStage = size === "stage";
  return (
    <>
      <Brief size={size} />
      <div className={paper[size]}>
        <p className={`flex items-center gap-[0.5em] ${type[size].small}`}>
          <Glyph role={cast[proposal.by].role} size={isStage ? 32 : 18} />
          <strong className="font-bold">{cast[proposal.by].name}</strong> {words.proposes}
        </p>
        <p className={`mt-[0.3em] ${type[size].head}`}>“{proposal.text}”</p>
        <p className={`mt-[0.8em] ${type[size].quiet}`}>
          <strong className="font-bold">{words.vote}.</strong>{" "}
          <span className="text-ink2">{cue > 0 ? words.passed : words.voteAbout}</span>
        </p>
        <ul className={`mt-auto grid ${isStage ? "grid-cols-4 gap-x-8" : "grid-cols-2 gap-4 pt-4"}`}>
          {members.map((who) => (
            <li key={who}>
              {cue > 0 ? (
                <Vote
                  value={fingers[who]}
                  role={cast[who].role}
                  name={cast[who].name}
                  roleName={words.roles[who]}
                  size={isStage ? "stage" : "room"}
                />
              ) : (
                <div className="border-l border-line pl-4 text-ink2">
                  <Hand value={0} size={handPx[size]} />
                  <p className={`mt-3 ${type[size].small}`}>
                    <strong className="font-bold text-ink">{cast[who].name}</strong>
                  </p>
                </div>
              )}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

const blanks = ["decision", "giveUp", "whoPays"] as const;

export function SentencePicture({ moment: { cue }, size }: PictureProps) {
  const { weChose, accepting, borneBy, stop } = words.sentence;
  const [decision, giveUp, whoPays] = blanks.map((blank, place) => (
    <Slot
      key={blank}
      value={place < cue ? tradeOff[blank] : ""}
      placeholder={words.blanks[blank]}
      isActive={place === cue - 1}
    />
  ));
  return (
    <>
      <Brief size={size} />
      <div className={`${paper[size]} justify-center`}>
        <Sentence size={size === "stage" ? "stage" : "room"}>
          {weChose}
          {decision}
          {accepting}
          {giveUp}
          {borneBy}
          {whoPays}
          {stop}
        </Sentence>
        <p className={`mt-[1.4em] text-ink2 ${type[size].quiet}`}>{words.writesDown}</p>
      </div>
    </>
  );
}

export function BorrowingPicture({ size }: { readonly size: Size }) {
  const isStage = size === "stage";
  return (
    <>
      <Brief size={size} />
      <div className={`${paper[size]} justify-center`}>
        <h2 className={isStage ? "display text-d92" : "display text-d40"}>
          {words.borrowing} <span className="lit px-[0.16em]">{words.borrows}</span>
        </h2>
        <dl className={`grid ${isStage ? "mt-14 grid-cols-2 gap-x-16" : "mt-5 gap-5"}`}>
          <div className={isStage ? "rule-4 pt-6" : "rule-2 pt-3"}>
            <dt className={`text-ink2 ${type[size].small}`}>{words.interest}</dt>
            <dd className={`mt-[0.3em] ${type[size].head}`}>{borrowing.interest}</dd>
          </div>
          <div className={isStage ? "rule-4 pt-6" : "rule-2 pt-3"}>
            <dt className={`text-ink2 ${type[size].small}`}>{words.until}</dt>
            <dd className={`mt-[0.3em] ${type[size].head}`}>{borrowing.repayTrigger}</dd>
          </div>
        </dl>
      </div>
    </>
  );
}

export function VerdictPicture({ moment: { cue }, size }: PictureProps) {
  const isStage = size === "stage";
  return (
    <>
      <Brief size={size} />
      <div className={`${paper[size]} justify-center`}>
        <h2 className={isStage ? "display text-d92" : "display text-d40"}>{words.verdict}</h2>
        <dl className={`grid grid-cols-3 ${isStage ? "mt-14 gap-x-16" : "mt-5 gap-x-4"}`}>
          {verdicts.map((verdict) => (
            <div key={verdict} className={`flex flex-col-reverse ${isStage ? "rule-4 pt-6" : "rule-2 pt-3"}`}>
              <dt className={type[size].line}>{words.verdicts[verdict]}</dt>
              <dd className={`tnum ${type[size].huge} ${cue > 0 && taps[verdict] > 0 ? "" : "text-ahead"}`}>
                {cue > 0 ? taps[verdict] : "–"}
              </dd>
            </div>
          ))}
        </dl>
        <p className={`mt-[1.6em] ${type[size].line} ${cue > 0 ? "" : "invisible"}`}>{words.verdictAbout}</p>
      </div>
    </>
  );
}
