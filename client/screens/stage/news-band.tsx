/** What everyone must know before anything else: the room is paused, was cut off, or this page lost its connection. */
import { useEffect, useState } from "react";
import { useConnection } from "../../store/use-send.ts";
import { useRemaining, useServerNow } from "../../store/use-time.ts";
import { useRoom } from "../../store/use-view.ts";
import { newsWords } from "../../words/stage.ts";

interface News {
  readonly title?: string;
  readonly about: string;
}

/** A whole band in the light above the picture; nothing while all is well. */
export function NewsBand() {
  const room = useRoomNews();
  const link = useLinkNews();
  return [link, room].map(
    (news) =>
      news && (
        <output
          key={news.about}
          className="field-spot stage-x flex min-h-28 shrink-0 items-center gap-10 py-4 text-36"
        >
          {news.title && <strong className="display text-d64 whitespace-nowrap">{news.title}</strong>}
          <span className="font-medium">{news.about}</span>
        </output>
      ),
  );
}

function useRoomNews(): News | undefined {
  const outage = useRoom((room) => room.outage);
  const clock = useRoom((room) => room.clock);
  const kind = useRoom((room) =>
    typeof room.position === "number" ? room.blocks[room.position]?.kind : undefined,
  );
  const isRecalled = useRoom((room) => room.recall !== null);
  const isOver = useRemaining(clock) < 0;
  if (outage) return { title: newsWords.outage, about: newsWords.outageAbout(outage.toAt - outage.fromAt) };
  // Who is called back needs to know nothing else of the room; there would be no height for it either.
  if (!clock || kind === undefined || isRecalled) return undefined;
  if (clock.holds.length > 0) return { title: newsWords.paused, about: newsWords.pausedAbout };
  // A step says it in its own picture, where the clock is.
  return isOver && kind !== "step" ? { title: newsWords.over, about: newsWords.overAbout } : undefined;
}

/** A blink of the network is nobody's business; what lasts is. */
const patienceMs = 2500;

function useLinkNews(): News | undefined {
  const status = useConnection();
  const now = useServerNow();
  const isLost = status === "reconnecting" || status === "offline";
  const [lostAt, setLostAt] = useState<number | null>(null);
  useEffect(() => {
    if (!isLost) {
      setLostAt(null);
      return;
    }
    const since = now();
    const timer = setTimeout(() => setLostAt(since), patienceMs);
    return () => clearTimeout(timer);
  }, [isLost, now]);
  if (lostAt === null || !isLost) return undefined;
  return { about: status === "offline" ? newsWords.offline(lostAt) : newsWords.reconnecting(lostAt) };
}
