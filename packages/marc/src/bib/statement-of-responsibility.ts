import type { Contributor } from "./description.ts";
import { present } from "./present.ts";
import { relatorOfTerm, termAtEnd } from "./relators.ts";

/** `(清)`, `〔美〕`, `[英]` before a name: dynasty or country. */
const QUALIFIER = /^[([（［〔【]\s*([^)\]）］〕】]{1,8})\s*[)\]）］〕】]\s*/u;

/**
 * The names in a Chinese statement of responsibility, `(清) 曹雪芹, 高鹗著` or `鲁迅著 ; 李何林注`, for records that have no name
 * fields. Names that share a term of responsibility all get it; a statement without one gives nothing.
 */
export function namesInStatement(statement: string): Contributor[] {
  return statement.split(/\s*[;；]\s*/u).flatMap(namesInPart);
}

function namesInPart(part: string): Contributor[] {
  const term = termAtEnd(part.trim());
  if (term === undefined) return [];
  const names = part
    .trim()
    .slice(0, -term.length)
    .trim()
    .replace(/(?:等|\.\.\.|…)+\s*(?:\[[^\]]*\])?$/u, "");
  return names.split(/\s*[,，、]\s*/u).flatMap((name) => nameOf(name, term) ?? []);
}

function nameOf(text: string, term: string): Contributor | undefined {
  const qualifier = QUALIFIER.exec(text)?.[1];
  const name = text.replace(QUALIFIER, "").trim();
  if (name === "") return undefined;
  const kind =
    /(?:大学|学院|研究所|研究院|委员会|编写组|编委会|教研室|协会|学会|出版社|图书馆|公司|中心|局|部|室|组|院|社|馆)$/u.test(
      name,
    )
      ? "body"
      : "person";
  return present({
    kind,
    text: name,
    roles: [present({ code: relatorOfTerm(term), term })],
    primary: true,
    qualifier,
  } as const);
}
