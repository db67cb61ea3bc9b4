/** Takes a test to one moment of a played workshop, where every viewer's page stands still to be looked at. */
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import type { Moment, Viewer } from "../../moments/moment.ts";
import { moments } from "../../moments/moments.ts";
import { type OpenMoment, openMoment } from "../../moments/open-moment.ts";
import { openPage } from "../../moments/open-page.ts";
import type { Play } from "../../support/play.ts";

export interface AtMoment {
  readonly play: Play;
  readonly opened: OpenMoment;
  /** The page of whoever looks; fails if nobody does. */
  page(viewer: Viewer, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export function momentNamed(name: string): Moment {
  const moment = moments.find((one) => one.name === name);
  if (!moment) throw new Error(`There is no moment ${name}.`);
  return moment;
}

/** `rate`: how fast time goes on from there. */
export async function atMoment(browser: Browser, moment: Moment, rate = 0): Promise<AtMoment> {
  const play = moment.play();
  const opened = await openMoment(play, rate);
  const pages: Page[] = [];
  return {
    play,
    opened,
    async page(viewer, options = {}) {
      const page = await openPage({ browser, moment, play, opened, viewer, options });
      if (!page) throw new Error(`Nobody is the ${viewer} at ${moment.name}.`);
      pages.push(page);
      return page;
    },
    async close() {
      await Promise.all(pages.map((page) => page.context().close()));
      await opened.close();
    },
  };
}
