import type { Fault } from "@wenyuan/calendar";
import { ASPECTS, type Aspect } from "../terms/terms.ts";
import { fitOf, type GroupLookup, groupsOf } from "./match-condition.ts";
import { type Groups, type Match, type PolicySet, type Rule, VALUE_DIMENSIONS } from "./policy-set.ts";

/**
 * What is legal in a policy set but should make one look twice: aspects that some case may find unsettled, rules between
 * which only their order in the list decides, and rules of which one can never win.
 */
export function findDoubts(set: PolicySet): Fault[] {
  return [...unsettledAspects(set), ...equalPairs(set)];
}

function unsettledAspects(set: PolicySet): Fault[] {
  const settled = (aspect: Aspect) =>
    set.rules.some(
      (rule) => rule.terms[aspect] !== undefined && Object.keys(rule.when).length === 0 && rule.inForce === undefined,
    );
  return ASPECTS.filter((aspect) => !settled(aspect)).map((aspect) => ({
    code: "aspect-unsettled",
    where: `rules`,
    what: { zh: `没有对所有情况都成立的 ${aspect} 规则`, en: `no rule settles ${aspect} for every case` },
    mend: { zh: "加一条没有条件的规则", en: "add a rule without conditions" },
  }));
}

function equalPairs(set: PolicySet): Fault[] {
  const doubts: Fault[] = [];
  for (const [index, second] of set.rules.entries()) {
    for (const first of set.rules.slice(0, index)) {
      const aspect = sharedAspect(first, second);
      if (aspect && mayTie(first, second, set.groups)) doubts.push(onlyOrderDecides(first, second, { index, aspect }));
    }
  }
  return doubts;
}

function sharedAspect(a: Rule, b: Rule): Aspect | undefined {
  return ASPECTS.find((aspect) => a.terms[aspect] !== undefined && b.terms[aspect] !== undefined);
}

/** Whether some case fits both rules equally closely: the same dimensions stated, with a value in common in each. */
function mayTie(a: Rule, b: Rule, groups: Groups | undefined): boolean {
  if ((a.rank ?? 0) !== (b.rank ?? 0) || !overlapInForce(a, b)) return false;
  if (a.when.courseReserve !== b.when.courseReserve) return false;
  if (!seasonsMayMeet(a, b)) return false;
  return VALUE_DIMENSIONS.every((dimension) =>
    valuesMayTie(a.when[dimension], b.when[dimension], groupsOf(groups, dimension)),
  );
}

/** Whether some value fits both conditions equally closely: one of those named, of their groups, or any other. */
function valuesMayTie(a: Match | undefined, b: Match | undefined, groups: GroupLookup): boolean {
  const members = Object.values(groups).flat();
  return [...namesIn(a), ...namesIn(b), ...members, ANY_OTHER].some((value) => {
    const fit = fitOf(a, value, groups);
    return fit !== undefined && fit === fitOf(b, value, groups);
  });
}

function namesIn(match: Match | undefined): readonly string[] {
  if (match === undefined) return [];
  return ("not" in match ? match.not : match).filter((name) => !name.startsWith("@"));
}

/** Stands for every value that no rule names. */
const ANY_OTHER = "*";

/** Two seasons of the same kind may well meet; whether they do on some day is not worked out. */
function seasonsMayMeet(a: Rule, b: Rule): boolean {
  const [first, second] = [a.when.season, b.when.season];
  if (first === undefined || second === undefined) return first === second;
  return JSON.stringify(first) === JSON.stringify(second);
}

function overlapInForce(a: Rule, b: Rule): boolean {
  const [from, to] = [a.inForce?.from ?? "", b.inForce?.to ?? "9999"];
  const [otherFrom, otherTo] = [b.inForce?.from ?? "", a.inForce?.to ?? "9999"];
  return from <= to && otherFrom <= otherTo;
}

function onlyOrderDecides(first: Rule, second: Rule, at: { index: number; aspect: Aspect }): Fault {
  return {
    code: "only-order-decides",
    where: `rules[${at.index}]`,
    what: {
      zh: `“${second.name.zh}”和前面的“${first.name.zh}”一样具体，${at.aspect} 只靠先后分胜负`,
      en: `“${second.name.en}” is as close as “${first.name.en}” before it: for ${at.aspect} only their order decides`,
    },
    mend: { zh: "给其中一条加条件，或写 rank", en: "give one of them a condition more, or a rank" },
  };
}
