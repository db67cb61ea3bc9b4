/** Makes what people wrote safe to stand in a Markdown file: it reads as it was written and means nothing to a parser. */
import { clean } from "../../shared/workshop/schemas.ts";

/** What opens emphasis, code, a link, a tag, a table's cell, struck text or an entity anywhere in a line. */
const inline = /[\\`*_[\]<>|~&]/g;

/**
 * REP-13: one line of `text` that no Markdown reader takes for markup: no tag, link, heading, list, table cell or
 * entity, and no address that readers turn into a link by themselves.
 */
export function markdownText(text: string): string {
  return clean(text.replace(/\s+/g, " "))
    .replace(inline, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/@/g, "\\@")
    .replace(/\b(www)\./gi, "$1\\.")
    .replace(/^([#+\-=])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** A table, or nothing where there are no rows. Cells are Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell || " ").join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line), ""];
}

/** A list, or nothing. Items are Markdown already. */
export function markdownList(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [...items.map((item) => `- ${item}`), ""];
}

/** A heading with what stands under it, or nothing where nothing does. */
export function section(level: 2 | 3 | 4, heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${"#".repeat(level)} ${heading}`, "", ...lines];
}

/** A paragraph, or nothing. */
export const paragraph = (text: string): string[] => (text === "" ? [] : [text, ""]);
