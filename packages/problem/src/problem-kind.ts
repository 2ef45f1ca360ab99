import type { ProblemDocument } from "./problem-document.ts";

type Language = "zh" | "en";
type Bilingual = Readonly<Record<Language, string>>;
type Saying<Facts> = (facts: Facts) => Bilingual;

/** A kind of problem as a room declares it: status, title, and what to say given the facts. */
export interface ProblemTexts<Facts> {
  readonly status: number;
  readonly title: Bilingual;
  readonly detail: Saying<Facts>;
}

/** A declared kind: call it with the facts to get a problem. */
export type ProblemKind<Facts> = ((
  ...given: unknown extends Facts ? [] : [facts: Facts, extensions?: Record<string, unknown>]
) => Problem) & {
  readonly code: string;
  readonly texts: ProblemTexts<Facts>;
};

/** A problem that happened, in both languages until it is known who reads it. A refusal is returned as a value, never thrown. */
export interface Problem {
  readonly isProblem: true;
  readonly code: string;
  readonly status: number;
  readonly title: Bilingual;
  readonly detail: Bilingual;
  readonly extensions: Readonly<Record<string, unknown>>;
}

type Catalogue<Declared> = {
  readonly [K in keyof Declared]: Declared[K] extends ProblemTexts<infer F> ? ProblemKind<F> : never;
};

/**
 * Declares a room's problems: `defineProblems("catalogue", { recordNotFound: { status: 404, title, detail } })`.
 * The code of each is `<room>.<kebab-case key>`.
 */
export function defineProblems<Declared extends Record<string, ProblemTexts<never>>>(
  room: string,
  declared: Declared,
): Catalogue<Declared> {
  const kinds = Object.entries(declared).map(([key, texts]) => [key, kindOf(`${room}.${kebab(key)}`, texts)]);
  return Object.fromEntries(kinds) as Catalogue<Declared>;
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "isProblem" in value && value.isProblem === true;
}

/** The problem as a document in one language (RFC 9457). */
export function describeProblem(problem: Problem, language: Language, requestId?: string): ProblemDocument {
  return {
    type: `/problems/${problem.code.replace(".", "/")}`,
    title: problem.title[language],
    status: problem.status,
    detail: problem.detail[language],
    code: problem.code,
    ...(requestId === undefined ? {} : { requestId }),
    ...inLanguage(problem.extensions, language),
  };
}

/** Extension members, with each text that stands in both languages (`{ zh, en }`) in one. */
function inLanguage<T>(value: T, language: Language): T {
  if (Array.isArray(value)) return value.map((one: unknown) => inLanguage(one, language)) as T;
  if (typeof value !== "object" || value === null) return value;
  if (isBilingual(value)) return value[language] as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inLanguage(one, language)])) as T;
}

function isBilingual(value: object): value is Bilingual {
  return "zh" in value && "en" in value && Object.keys(value).length === 2;
}

function kindOf(code: string, texts: ProblemTexts<never>): unknown {
  const make = (facts: never, extensions: Record<string, unknown> = {}): Problem => ({
    isProblem: true,
    code,
    status: texts.status,
    title: texts.title,
    detail: texts.detail(facts),
    extensions,
  });
  return Object.assign(make, { code, texts });
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
