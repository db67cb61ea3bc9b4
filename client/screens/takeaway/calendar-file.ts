/** A promise as a calendar file (RFC 5545): one whole-day event on the day when it is looked at again. */

export interface CalendarEvent {
  readonly id: string;
  /** Epoch ms; the day in the reader's own time zone counts. */
  readonly at: number;
  readonly writtenAt: number;
  readonly title: string;
  readonly text: string;
}

export function calendarFile(event: CalendarEvent): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Counterpart//Commitment//EN",
    "BEGIN:VEVENT",
    `UID:${event.id}@counterpart`,
    `DTSTAMP:${new Date(event.writtenAt).toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${localDay(event.at)}`,
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.text)}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function localDay(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
}

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");

/** Lines are at most 75 octets; longer ones go on after a break and a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = "";
  for (const sign of line) {
    if (encoder.encode(piece + sign).length > 73) {
      pieces.push(piece);
      piece = "";
    }
    piece += sign;
  }
  return [...pieces, piece].join("\r\n ");
}
