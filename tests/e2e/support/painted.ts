/** The colour that is really painted somewhere: computed styles tell what was asked for, not what forced colours made of it. */
import { expect, type Locator } from "@playwright/test";

/** As "r,g,b,a", so many px inside the upper left corner of the element; outside where negative. */
export async function paintedAt(element: Locator, insideX: number, insideY: number): Promise<string> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  expect(box, `${element} has a place in the page`).not.toBeNull();
  const clip = { x: (box?.x ?? 0) + insideX, y: (box?.y ?? 0) + insideY, width: 1, height: 1 };
  const png = await element.page().screenshot({ clip, scale: "css" });
  return element.page().evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
      const context = new OffscreenCanvas(1, 1).getContext("2d");
      context?.drawImage(picture, 0, 0);
      return context ? [...context.getImageData(0, 0, 1, 1).data].join() : "nothing";
    },
    [...png],
  );
}
