/**
 * Asks axe whether everybody can use what is on a page now, in the light scheme and in the dark one: WCAG 2.2 AA and
 * what axe holds to be best practice, such as landmarks around everything and headings in order.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The engine as it comes with the builder, which would have a page read it twice at every question. */
const engine = readFileSync(
  createRequire(import.meta.resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js"),
  "utf8",
);

const asked = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** `except`: rules that do not fit what is shown. Every page is asked before the test fails, so that one run tells all there is to mend. */
export async function areAccessible(
  pages: Readonly<Record<string, Page>>,
  when: string,
  except: readonly string[] = [],
): Promise<void> {
  await Promise.all(
    Object.entries(pages).map(async ([whose, page]) => {
      await page.evaluate(engine);
      await page.emulateMedia({ colorScheme: "light" });
      expect
        .soft(
          await violations(
            axe(page)
              .withTags(asked)
              .disableRules([...except]),
          ),
          `${whose}, ${when}, light`,
        )
        .toEqual([]);
      // Only colours differ between the schemes.
      await page.emulateMedia({ colorScheme: "dark" });
      expect
        .soft(await violations(axe(page).withRules("color-contrast")), `${whose}, ${when}, dark`)
        .toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
    }),
  );
}

// There are no frames here; without them axe needs no page of its own. What passed is not asked for: telling it takes as
// long as the finding.
const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page, axeSource: "'is there'" }).setLegacyMode().options({ resultTypes: ["violations"] });

async function violations(builder: AxeBuilder): Promise<string[]> {
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} (${failureSummary ?? ""})`),
  );
}
