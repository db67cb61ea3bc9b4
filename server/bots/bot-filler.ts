/** What the server asks of the bots: to take seats in a workshop, as people would. */
import type { Scenario } from "../../shared/scenarios.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";

/** How many a server takes, in all its workshops: bots cost what people cost, and anybody may ask for them (ACCESS-9). */
export const mostBots = 600;

export interface BotFiller {
  /**
   * Sends `count` bots through the workshop's door. Resolves when they are on their way; they come in one by one and
   * stay until the workshop ends or the server does. In the difficult room some come when the first step has begun. False if the server has no room for so many: none is sent.
   */
  fill(
    workshop: { readonly workshopId: WorkshopId; readonly joinCode: string },
    count: number,
    scenario?: Scenario,
  ): Promise<boolean>;
  /** Sends them all away, because the server closes. */
  stop(): void;
}
