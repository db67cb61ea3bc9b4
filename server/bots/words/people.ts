/** Who the bots are: names from many places and in several scripts, in mixed disciplines. */
import type { Random } from "../../../shared/workshop/random.ts";
import { shuffled } from "../../../shared/workshop/random.ts";
import type { Discipline } from "../../../shared/workshop/vocabulary.ts";

export interface BotPerson {
  readonly name: string;
  readonly discipline: Discipline;
}

const names = [
  "Ana Silva",
  "Ben Adeyemi",
  "Chiara Rossi",
  "Дмитро Коваль",
  "Esther Mwangi",
  "Farid Rahimi",
  "Grete Tamm",
  "Hiroshi Tanaka",
  "Imani Okoro",
  "Joon-ho Park",
  "Kateřina Nováková",
  "Lars Ødegård",
  "María José Ruiz",
  "Nasrin Akter",
  "Oisín Kelly",
  "Priya Raman",
  "Quentin Lefèvre",
  "Ruta Kazlauskaitė",
  "Sione Tupou",
  "Tuğba Şahin",
  "Ulrike Weiß",
  "Vũ Minh Anh",
  "Wanjiru Kamau",
  "Ximena Quispe",
  "Yosef Levi",
  "Zanele Khumalo",
  "Åsa Lindqvist",
  "Мария Иванова",
  "李小龙",
  "佐藤 美咲",
  "김서연",
  "ليلى حداد",
  "יעל כהן",
  "अर्जुन मेहता",
  "ศิริพร ใจดี",
  "Ελένη Παππά",
] as const;

/** Half engineers, a third product people, the rest of other kinds: as such a room is. */
const mix: readonly Discipline[] = [
  "engineering",
  "product",
  "engineering",
  "product",
  "engineering",
  "design",
  "product",
  "engineering",
  "other",
];

/** `count` people without namesakes: from the 37th on they have a number. */
export function botPeople(count: number, random: Random): BotPerson[] {
  const order = shuffled(names, random);
  return Array.from({ length: count }, (_, index) => {
    const name = order[index % order.length] ?? "Ana";
    const round = Math.floor(index / order.length) + 1;
    return {
      name: round === 1 ? name : `${name} ${round}`,
      discipline: mix[index % mix.length] ?? "engineering",
    };
  });
}
