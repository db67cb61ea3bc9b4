/** The audience of each workshop that somebody is connected to; keeps it in step with the workshop in memory. */
import type { Logger } from "pino";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import { BrokenWorkshop } from "../workshops/broken-workshop.ts";
import type { LetGoReason, Reading, Workshops } from "../workshops/workshops.ts";
import { type Audience, type AudienceParts, createAudience } from "./audience.ts";
import type { Member } from "./member.ts";

export interface Audiences {
  get(id: WorkshopId): Audience | undefined;
  /** Undefined if there is no such workshop. */
  open(id: WorkshopId): Promise<Audience | undefined>;
  leave(member: Member): void;
}

export interface AudiencesParts extends Omit<AudienceParts, "onCrowd"> {
  readonly workshops: Workshops;
  readonly log: Pick<Logger, "error">;
  /** The workshop is gone: there is nothing to be connected to. */
  readonly onGone: (audience: Audience) => void;
}

interface Open {
  readonly audience: Audience;
  /** Lets the workshop sleep again; absent while nobody is there. */
  release?: () => void;
}

export function createAudiences(parts: AudiencesParts): Audiences {
  const { workshops, log, onGone } = parts;
  const open = new Map<WorkshopId, Open>();

  workshops.onCommit((commit) => open.get(commit.workshopId)?.audience.publish(commit));
  workshops.onLetGo((id, reason) => {
    const found = open.get(id);
    if (!found) return;
    free(found);
    if (reason === "asleep") open.delete(id);
    else
      begin(id, found, reason).catch((error: unknown) =>
        log.error({ err: error }, "A workshop did not come back."),
      );
  });

  function free(one: Open): void {
    one.release?.();
    delete one.release;
  }

  /** Somebody who is connected keeps the workshop in memory. */
  function onCrowd(id: WorkshopId, size: number): void {
    const one = open.get(id);
    if (!one) return;
    if (size === 0) free(one);
    else one.release ??= workshops.keep(id);
  }

  async function begin(id: WorkshopId, found: Open, reason: LetGoReason): Promise<void> {
    const reading = reason === "gone" ? undefined : await readAgain(id);
    if (!reading) {
      open.delete(id);
      return onGone(found.audience);
    }
    onCrowd(id, found.audience.members.size);
    found.audience.restart(workshops.peek(id) ?? reading);
  }

  /** One that cannot be read any more is as good as gone: whoever says hello again is told. */
  async function readAgain(id: WorkshopId): Promise<Reading | undefined> {
    try {
      return await workshops.read(id);
    } catch (error) {
      if (!(error instanceof BrokenWorkshop)) throw error;
      return undefined;
    }
  }

  return {
    get: (id) => open.get(id)?.audience,
    async open(id) {
      if (!open.has(id) && !(await workshops.read(id))) return undefined;
      const found = open.get(id);
      if (found) return found.audience;
      // In the same moment, so that no commit falls between the reading and the listening.
      const reading = workshops.peek(id);
      if (!reading) return undefined;
      const audience = createAudience(id, reading, { ...parts, onCrowd: (size) => onCrowd(id, size) });
      open.set(id, { audience });
      return audience;
    },
    leave(member) {
      open.get(member.workshopId)?.audience.leave(member);
    },
  };
}
