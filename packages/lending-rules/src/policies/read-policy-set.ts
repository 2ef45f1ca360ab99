import { type Checked, Inspector, inspectRange } from "@wenyuan/calendar";
import { isCurrency } from "@wenyuan/ledger";
import { DEFAULT_SEVERITIES } from "../findings/default-severities.ts";
import { SEVERITIES } from "../findings/severity.ts";
import { ASPECTS, READER_ASPECTS } from "../terms/terms.ts";
import { inspectConditions } from "./inspect-conditions.ts";
import { inspectTerms } from "./inspect-terms.ts";
import { type PolicySet, VALUE_DIMENSIONS } from "./policy-set.ts";

/** Reads a policy set from foreign data, with every fault at once. What is legal but doubtful `findDoubts` tells. */
export function readPolicySet(value: unknown): Checked<PolicySet> {
  const at = new Inspector(value);
  if (at.object(["id", "version", "name", "currency", "groups", "rules", "fourEyes", "severities"])) {
    at.field("id").text();
    at.field("version").integer(1);
    at.field("name").localText();
    inspectCurrency(at.field("currency"));
    at.optional("groups", inspectGroups);
    at.optional("fourEyes", (flag) => flag.flag());
    at.optional("severities", inspectSeverities);
    inspectRules(at);
  }
  return at.verdict();
}

function inspectCurrency(at: Inspector): void {
  const code = at.text();
  if (code !== undefined && !isCurrency(code)) {
    at.complain({
      code: "not-a-currency",
      what: { zh: `“${code}”不是 ISO 4217 货币代码`, en: `“${code}” is no ISO 4217 currency code` },
      mend: { zh: "写三个大写字母，如 CNY", en: "write three capitals such as CNY" },
    });
  }
}

function inspectGroups(at: Inspector): void {
  if (at.object(VALUE_DIMENSIONS) === undefined) return;
  for (const dimension of VALUE_DIMENSIONS) {
    at.optional(dimension, (groups) => {
      for (const [, group] of groups.entries()) for (const member of group.items()) member.text();
    });
  }
}

function inspectSeverities(at: Inspector): void {
  for (const [code, severity] of at.entries()) {
    if (!(code in DEFAULT_SEVERITIES)) severity.complain(unknownFinding(code));
    severity.choice(SEVERITIES);
  }
}

function inspectRules(set: Inspector): void {
  const seen = new Map<string, string>();
  for (const rule of set.field("rules").items()) {
    if (rule.object(["id", "name", "when", "inForce", "rank", "terms"]) === undefined) continue;
    const id = rule.field("id").text();
    const other = id === undefined ? undefined : seen.get(id);
    if (other) rule.field("id").complain(idTwice(other));
    if (id !== undefined) seen.set(id, rule.where);
    rule.field("name").localText();
    rule.optional("inForce", (range) => inspectRange(range, true));
    rule.optional("rank", (rank) => rank.integer(-1000, 1000));
    inspectConditions(rule.field("when"), set.field("groups"));
    if (rule.field("terms").object(ASPECTS)) inspectTerms(rule.field("terms"));
    complainOfItemInReaderAspect(rule);
  }
}

/** Limits and blocks are asked before any item is at hand: a rule that looks at the item would never hold for them. */
function complainOfItemInReaderAspect(rule: Inspector): void {
  const item = ["itemType", "courseReserve"].find((name) => !rule.field("when").field(name).absent);
  if (item === undefined) return;
  for (const aspect of READER_ASPECTS) {
    rule.field("terms").optional(aspect, (terms) => {
      terms.complain({
        code: "item-in-reader-aspect",
        what: {
          zh: `${aspect} 问的是读者，不能按 ${item} 分`,
          en: `${aspect} is asked of a reader and cannot depend on ${item}`,
        },
        mend: {
          zh: "另写一条不看文献的规则；按类型限数写在 limits.perType",
          en: "state it in a rule that does not look at the item; limits by type belong to limits.perType",
        },
      });
    });
  }
}

function idTwice(where: string) {
  return {
    code: "id-twice",
    what: { zh: `${where} 已经用了这个编号`, en: `${where} already has this id` },
    mend: { zh: "换一个编号", en: "choose another" },
  };
}

function unknownFinding(code: string) {
  return {
    code: "unknown-finding",
    what: { zh: `没有“${code}”这种发现`, en: `there is no finding “${code}”` },
    mend: { zh: "查发现代码表", en: "look it up in the catalogue of findings" },
  };
}
