import {
  ASPECT_WORDS,
  ASPECTS,
  type Aspect,
  conditionsInWords,
  DIMENSION_WORDS,
  explainAspect,
  type LendingCase,
  lossInWords,
  type PolicySet,
  PRECEDENCE,
  type ValueNames,
} from "@wenyuan/lending-rules";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { sayCase, sayTerms } from "./rule-words.ts";

/** One aspect of a case: the rule that won, and of every other that came near why not. */
export interface ExplainedAspect {
  readonly aspect: Aspect;
  readonly name: Bilingual;
  readonly winner?: SaidLine & { readonly text: Bilingual };
  readonly losers: (SaidLine & { readonly why: Bilingual })[];
}

interface SaidLine {
  readonly rule: string;
  readonly name: Bilingual;
  readonly when: Bilingual;
}

/** The whole decision about a case, aspect by aspect. */
export interface CaseExplanation {
  readonly case: Bilingual;
  /** The order of precedence, first the dimension that decides first. */
  readonly order: Bilingual[];
  readonly aspects: ExplainedAspect[];
}

/** Says which rule settles each aspect of a case, and why the others do not. Rules that are silent on an aspect are left out of it. */
export function explainCase(set: PolicySet, at: LendingCase, names: ValueNames): CaseExplanation {
  const rules = new Map(set.rules.map((rule) => [rule.id, rule]));
  const line = (id: string): SaidLine => {
    const rule = rules.get(id);
    if (!rule) throw new Error(`the policies have no rule ${id}`);
    return { rule: id, name: rule.name, when: conditionsInWords(rule, names) };
  };
  const aspects = ASPECTS.map((aspect): ExplainedAspect => {
    const { winner, losers } = explainAspect(set, aspect, at);
    const text = winner && sayTerms(rules.get(winner.rule), aspect, set.currency);
    return {
      aspect,
      name: ASPECT_WORDS[aspect],
      ...(winner && text && { winner: { ...line(winner.rule), text } }),
      losers: losers
        .filter(({ reason }) => reason.because !== "says-nothing")
        .map(({ rule, reason }) => ({ ...line(rule), why: lossInWords(reason) })),
    };
  });
  return { case: sayCase(at, names), order: PRECEDENCE.map((dimension) => DIMENSION_WORDS[dimension]), aspects };
}
