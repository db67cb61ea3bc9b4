/** How long texts may be, in characters. In a file of its own, so that a page can know it without the schemas. */
export const textLimits = { note: 600, field: 400, line: 200 } as const;
