/** Who reads which stream at this moment, so that a commit in one group looks at that group's readers and not at everyone. */
import type { StreamKey } from "../../shared/view/streams.ts";
import type { Member } from "./member.ts";

export interface Readers {
  /** From now on the member reads these streams and no others. */
  place(member: Member, streams: readonly StreamKey[]): void;
  of(stream: StreamKey): ReadonlySet<Member>;
}

const nobody: ReadonlySet<Member> = new Set();

export function createReaders(): Readers {
  const readers = new Map<StreamKey, Set<Member>>();

  function remove(member: Member, stream: StreamKey): void {
    const those = readers.get(stream);
    those?.delete(member);
    if (those?.size === 0) readers.delete(stream);
  }

  return {
    place(member, streams) {
      for (const stream of member.streams) remove(member, stream);
      for (const stream of streams) {
        const those = readers.get(stream) ?? new Set();
        readers.set(stream, those.add(member));
      }
      member.streams = streams;
    },
    of: (stream) => readers.get(stream) ?? nobody,
  };
}
