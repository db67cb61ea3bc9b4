/** What the server asks of the bots: to take seats in a workshop, as people would. */
import type { WorkshopId } from "../../shared/workshop/ids.ts";

export interface BotFiller {
  /**
   * Sends `count` bots through the workshop's door. Resolves when they are on their way; they come in one by one and
   * stay until the workshop ends or the server does.
   */
  fill(
    workshop: { readonly workshopId: WorkshopId; readonly joinCode: string },
    count: number,
  ): Promise<void>;
  /** Sends them all away, because the server closes. */
  stop(): void;
}
