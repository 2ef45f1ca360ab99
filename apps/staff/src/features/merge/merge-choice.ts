import { type Compared, compareLists } from "../../lib/marc/compare-fields.ts";
import { type EditedField, leaderTag, lineOf } from "../../lib/marc/edited-field.ts";

export type Pair = Compared<EditedField>;
export type Choice = "left" | "right" | "both" | "neither";

/** Fields that say which record it is: those of the one that stays are kept. */
const identity = new Set([leaderTag, "001", "003", "005"]);

/** Two records side by side, field by field in the order of the one that stays. */
export function pairFields(left: readonly EditedField[], right: readonly EditedField[]): Pair[] {
  return compareLists<EditedField>(left, right, { textOf: lineOf, kinOf: ({ tag }) => tag });
}

export function isIdentity(pair: Pair): boolean {
  return identity.has("left" in pair ? pair.left.tag : pair.right.tag);
}

/** What is taken without a choice: nothing of the one that stays is lost, and what only the other has comes along. */
export function usualChoice(pair: Pair): Choice {
  if (pair.kind === "added") return isIdentity(pair) ? "neither" : "right";
  return "left";
}

export function chosenOf(pair: Pair, choice: Choice): EditedField[] {
  const left = "left" in pair ? [pair.left] : [];
  const right = "right" in pair ? [pair.right] : [];
  if (pair.kind === "same") return left;
  if (choice === "both") return [...left, ...right];
  return choice === "left" ? left : choice === "right" ? right : [];
}
