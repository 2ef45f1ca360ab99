import type { FieldNames, QueryNode } from "./query-tree.ts";
import { readRange } from "./read-range.ts";
import { type QueryToken, scanQuery } from "./scan-query.ts";

/** Deeper brackets are passed over, so that no text can exhaust the stack. */
const DEEPEST = 20;

/** Reads a query. Never fails: what is not grammar is text. The grammar stands in scan-query.ts. */
export function parseQuery(query: string, names: FieldNames): QueryNode {
  const tokens = scanQuery(query, names);
  const node = new Parser(tokens, names).parse();
  if (node !== undefined) return node;
  return query.trim() === "" ? { kind: "everything" } : { kind: "text", text: query };
}

class Parser {
  readonly #tokens: readonly QueryToken[];
  readonly #names: FieldNames;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly QueryToken[], names: FieldNames) {
    this.#tokens = tokens;
    this.#names = names;
  }

  parse(): QueryNode | undefined {
    const parts: QueryNode[] = [];
    while (this.#at < this.#tokens.length) {
      const node = this.#or();
      if (node !== undefined) parts.push(node);
      if (this.#peek("close")) this.#at += 1; // a closing bracket that was never opened
    }
    return combine("and", parts);
  }

  #peek(...kinds: readonly QueryToken["kind"][]): boolean {
    const token = this.#tokens[this.#at];
    return token !== undefined && kinds.includes(token.kind);
  }

  #or(): QueryNode | undefined {
    return this.#chain("or", () => this.#and());
  }

  #and(): QueryNode | undefined {
    return this.#chain("and", () => this.#sequence());
  }

  #chain(kind: "and" | "or", operand: () => QueryNode | undefined): QueryNode | undefined {
    const nodes: QueryNode[] = [];
    for (;;) {
      const node = operand();
      if (node !== undefined) nodes.push(node);
      if (!this.#peek(kind)) return combine(kind, nodes);
      this.#at += 1;
    }
  }

  /** Words in a row. Neighbouring words stay one text, so that the analyzer sees them together. */
  #sequence(): QueryNode | undefined {
    const nodes: QueryNode[] = [];
    let words: string[] = [];
    const flush = () => {
      if (words.length > 0) nodes.push({ kind: "text", text: words.join(" ") });
      words = [];
    };
    while (this.#at < this.#tokens.length && !this.#peek("close", "and", "or")) {
      const token = this.#tokens[this.#at]!;
      if (token.kind === "word" && !isWildcard(token.text)) {
        words.push(token.text);
        this.#at += 1;
        continue;
      }
      const node = this.#unary();
      if (node === undefined) continue;
      if (node.kind === "text" && node.fields === undefined) words.push(node.text);
      else {
        flush();
        nodes.push(node);
      }
    }
    flush();
    return combine("and", nodes);
  }

  #unary(): QueryNode | undefined {
    const token = this.#tokens[this.#at]!;
    if (token.kind === "plus" || token.kind === "not") {
      this.#at += 1;
      if (this.#at >= this.#tokens.length || this.#peek("close", "and", "or")) {
        return token.text === "NOT" ? { kind: "text", text: token.text } : undefined;
      }
      const node = this.#unary();
      return node === undefined || token.kind === "plus" ? node : { kind: "not", node };
    }
    return this.#primary();
  }

  #primary(): QueryNode | undefined {
    const token = this.#tokens[this.#at]!;
    this.#at += 1;
    if (token.kind === "open") return this.#group();
    if (token.kind === "phrase") return token.text.trim() === "" ? undefined : { kind: "phrase", text: token.text };
    if (token.kind === "field") return this.#field(token);
    return isWildcard(token.text) ? { kind: "wildcard", pattern: token.text } : { kind: "text", text: token.text };
  }

  #group(): QueryNode | undefined {
    if (this.#depth >= DEEPEST) return undefined;
    this.#depth += 1;
    const node = this.#or();
    this.#depth -= 1;
    if (this.#peek("close")) this.#at += 1;
    return node;
  }

  /** `name:` binds the one thing that follows it. */
  #field(field: { readonly name: string; readonly text: string }): QueryNode | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined || !this.#peek("word", "phrase", "open", "field"))
      return { kind: "text", text: field.text };
    const sort = this.#names.numbers.get(field.name);
    if (sort !== undefined) {
      const range = token.kind === "word" || token.kind === "phrase" ? readRange(token.text) : undefined;
      if (range !== undefined) {
        this.#at += 1;
        return { kind: "range", sort, ...range };
      }
    }
    // A name that is both (author) is sought by its words: who wants just one value chooses it.
    const facet = this.#names.text.has(field.name) ? undefined : this.#names.facets.get(field.name);
    if (facet !== undefined && token.kind !== "open" && token.kind !== "field") {
      this.#at += 1;
      return { kind: "facet", facet, value: token.text };
    }
    const fields = this.#names.text.get(field.name);
    if (fields === undefined) return { kind: "text", text: field.text };
    const node = this.#primary();
    return node === undefined ? undefined : within(node, fields);
  }
}

function combine(kind: "and" | "or", nodes: readonly QueryNode[]): QueryNode | undefined {
  return nodes.length < 2 ? nodes[0] : { kind, nodes };
}

/** Limits what is beneath to the given fields; an inner `name:` keeps its own. */
function within(node: QueryNode, fields: readonly string[]): QueryNode {
  if (node.kind === "and" || node.kind === "or")
    return { kind: node.kind, nodes: node.nodes.map((each) => within(each, fields)) };
  if (node.kind === "not") return { kind: "not", node: within(node.node, fields) };
  if (node.kind !== "text" && node.kind !== "phrase" && node.kind !== "wildcard") return node;
  return node.fields === undefined ? { ...node, fields } : node;
}

/** `wom*n`, `comput*`, `*ology`, `wom?n`. A question mark at the end asks; it does not stand for a letter. */
function isWildcard(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word) && /\*|\?[\p{L}\p{N}]/u.test(word);
}
