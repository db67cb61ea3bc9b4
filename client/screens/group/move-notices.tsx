/** Says that one is about to move, with the time to finish a sentence; that one was moved; or who came and went. */
import { useTicking } from "../../store/use-time.ts";
import { Toast } from "../../ui/toast.tsx";
import { movingWords } from "../../words/moving.ts";

export interface MoveNoticesProps {
  /** Oneself, in a moment. */
  readonly leaving: { readonly table: number; readonly dueAt: number } | null;
  /** Others of one's table, by where they are going; and who is coming to it. */
  readonly going: readonly { readonly table: number; readonly names: readonly string[] }[];
  readonly coming: readonly string[];
  readonly news: NewsProps["news"] | null;
  readonly onClose: () => void;
}

export function MoveNotices({ leaving, going, coming, news, onClose }: MoveNoticesProps) {
  if (leaving) return <Leaving {...leaving} />;
  const lines = [
    ...going
      .filter(({ names }) => names.length > 0)
      .map(({ names, table }) => movingWords.going(names, table)),
    ...(coming.length > 0 ? [movingWords.coming(coming)] : []),
  ];
  if (lines.length === 0) return news && <News news={news} onClose={onClose} />;
  return (
    <div role="status" className="field-ink sticky bottom-0 z-20 py-1">
      {lines.map((words) => (
        <p key={words} className="page-x py-1 text-16 font-semibold">
          {words}
        </p>
      ))}
    </div>
  );
}

/** How long a warning lasts at most; the bar is full then. */
const fullMs = 10_000;

function Leaving({ table, dueAt }: NonNullable<MoveNoticesProps["leaving"]>) {
  const share = Math.min(1, Math.max(0, (dueAt - useTicking()) / fullMs));
  return (
    <div className="field-spot fixed inset-x-0 top-0 z-30 border-b-2 border-ink">
      {/* Said once; only the bar goes on. */}
      <div role="alert" className="page-x py-3">
        <p className="display text-d26">{movingWords.leaving(table)}</p>
        <p className="text-16 leading-snug">{movingWords.finish}</p>
      </div>
      <div aria-hidden className="h-2 bg-ink" style={{ width: `${Math.ceil(share * 10) * 10}%` }} />
    </div>
  );
}

interface NewsProps {
  readonly news: {
    /** One's own new table; null where the others came or went. */
    readonly table: number | null;
    readonly came: readonly string[];
    readonly gone: readonly { readonly name: string; readonly table: number | undefined }[];
  };
  readonly onClose: () => void;
}

function News({ news: { table, came, gone }, onClose }: NewsProps) {
  const lines =
    table === null
      ? [
          ...(came.length > 0 ? [movingWords.came(came)] : []),
          ...gone.map(({ name, table: to }) =>
            to === undefined ? movingWords.left(name) : movingWords.went(name, to),
          ),
        ]
      : [movingWords.moved(table), movingWords.kept];
  return (
    <Toast tone={table === null ? "plain" : "attention"} closeLabel={movingWords.close} onClose={onClose}>
      {lines.join(" ")}
    </Toast>
  );
}
