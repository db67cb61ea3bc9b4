/** Who comes to a played workshop: names from many places, in mixed disciplines. */
import { type Discipline, disciplines } from "../../shared/workshop/vocabulary.ts";

const people: readonly (readonly [name: string, discipline: Discipline])[] = [
  ["Noor Haddad", "product"],
  ["Ines Carvalho", "engineering"],
  ["Adaeze Okafor", "engineering"],
  ["Jun Watanabe", "design"],
  ["Björn Ólafsson", "engineering"],
  ["Thandiwe Dlamini", "product"],
  ["Nguyễn Linh", "product"],
  ["Mehmet Yıldız", "other"],
  ["Darragh Byrne", "engineering"],
  ["Lucía Fernández", "product"],
  ["Олена Шевченко", "engineering"],
  ["अनिका शर्मा", "product"],
  ["王芳", "engineering"],
  ["Yaw Mensah", "engineering"],
  ["Saoirse O’Neill", "design"],
  ["محمد العلي", "engineering"],
  ["Zofia Wiśniewska", "product"],
  ["Kaito Mori", "engineering"],
  ["Leilani Kealoha", "other"],
  ["Søren Kjær", "engineering"],
];

/** The person at a place in the queue; from the 21st on, namesakes with a number and another discipline. */
export function personAt(index: number): { readonly name: string; readonly discipline: Discipline } {
  const [name, discipline] = people[index % people.length] ?? ["Ana", "engineering" as const];
  const round = Math.floor(index / people.length);
  if (round === 0) return { name, discipline };
  return { name: `${name} ${round + 1}`, discipline: disciplines[index % disciplines.length] ?? discipline };
}
