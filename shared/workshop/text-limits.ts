/** How long texts may be, in characters. In a file of its own, so that a page can know it without the schemas. */
export const textLimits = {
  note: 600,
  field: 400,
  line: 200,
  link: 500,
  curveball: { title: 60, text: 320, question: 160 },
} as const;
