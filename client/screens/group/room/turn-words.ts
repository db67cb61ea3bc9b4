/** What a member is told in the present turn: the instruction as a headline and, beneath it, how to do it. */
import { hints, instructions } from "../../../words/turns.ts";
import { decisionStage } from "../decision/decision-stage.ts";
import { calledName, type Table } from "../table.ts";

export interface TurnWords {
  readonly title: string;
  readonly hint: string;
}

function curveballTitle({ board: { curveball }, seat }: Table, pm: string, engineer: string): string {
  if (curveball?.card) return curveball.card.title;
  if (seat.curveball) return instructions.curveball.holder;
  return instructions.curveball.others(curveball?.audience === "engineer" ? engineer : pm);
}

export function turnWords(table: Table): TurnWords {
  const { turn, role, persona, assignment } = table;
  const pm = calledName(table, assignment?.productManager);
  const engineer = calledName(table, assignment?.engineer);
  switch (turn.turn) {
    case "need": {
      const words = instructions.need;
      if (role === "productManager")
        return { title: words.productManager(persona), hint: hints.need.productManager };
      if (role === "engineer")
        return { title: words.engineer(pm, persona), hint: hints.need.engineer(persona) };
      if (role === "scribe") return { title: words.scribe(persona), hint: "" };
      return { title: words.others(pm, persona), hint: hints.need.others };
    }
    case "constraint": {
      const words = instructions.constraint;
      if (role === "engineer") return { title: words.engineer, hint: hints.constraint.engineer };
      if (role === "productManager")
        return { title: words.productManager(engineer), hint: hints.constraint.productManager };
      if (role === "scribe") return { title: words.scribe(engineer), hint: "" };
      return { title: words.others(engineer), hint: hints.constraint.others };
    }
    case "options":
      return turn.silenceUntilMs !== null
        ? { title: instructions.silence, hint: hints.silence }
        : { title: instructions.explore, hint: hints.explore };
    case "decision": {
      const stage = decisionStage(table.board);
      return { title: instructions[stage], hint: hints[stage] };
    }
    case "curveball":
      return { title: curveballTitle(table, pm, engineer), hint: "" };
    case "rotate":
      return { title: instructions.rotate, hint: "" };
    default:
      return turn.turn satisfies never;
  }
}
