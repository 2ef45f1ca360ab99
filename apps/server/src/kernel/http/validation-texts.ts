import type { Bilingual } from "../i18n/language.ts";

/** What Ajv reports; only the parts used here. */
export interface ValidationFault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Record<string, unknown>;
}

/** One fault of the input, in both languages, with its place as a JSON Pointer (RFC 6901). */
export interface InputError {
  readonly pointer: string;
  readonly detail: Bilingual;
}

type Saying = (params: Record<string, unknown>) => Bilingual;

const blank: Bilingual = { zh: "不能只有空格", en: "may not be blank" };

const sayings: Readonly<Record<string, Saying>> = {
  required: ({ missingProperty }) => ({ zh: `缺少 ${missingProperty}`, en: `${missingProperty} is missing` }),
  type: ({ type }) => ({ zh: `应该是 ${type}`, en: `has to be ${type}` }),
  enum: ({ allowedValues }) => ({ zh: `只能是 ${list(allowedValues)}`, en: `has to be one of ${list(allowedValues)}` }),
  const: ({ allowedValue }) => ({ zh: `只能是 ${allowedValue}`, en: `has to be ${allowedValue}` }),
  minLength: ({ limit }) => ({ zh: `至少 ${limit} 个字符`, en: `needs at least ${limit} characters` }),
  maxLength: ({ limit }) => ({ zh: `至多 ${limit} 个字符`, en: `may have ${limit} characters at most` }),
  minimum: ({ limit }) => ({ zh: `不能小于 ${limit}`, en: `may not be below ${limit}` }),
  maximum: ({ limit }) => ({ zh: `不能大于 ${limit}`, en: `may not be above ${limit}` }),
  pattern: ({ pattern }) =>
    pattern === "\\S" ? blank : { zh: `格式不对，应符合 ${pattern}`, en: `does not have the form ${pattern}` },
  format: ({ format }) => ({ zh: `不是有效的 ${format}`, en: `is not a valid ${format}` }),
  additionalProperties: ({ additionalProperty }) => ({
    zh: `没有 ${additionalProperty} 这一项`,
    en: `there is no ${additionalProperty} here`,
  }),
  minItems: ({ limit }) => ({ zh: `至少 ${limit} 项`, en: `needs at least ${limit} items` }),
  maxItems: ({ limit }) => ({ zh: `至多 ${limit} 项`, en: `may have ${limit} items at most` }),
};

/** The faults of a request's input; those of a union's single branches are left out, they only confuse. */
export function inputErrors(faults: readonly ValidationFault[], part: string): InputError[] {
  const telling = faults.filter((fault) => fault.keyword !== "anyOf" && fault.keyword !== "if");
  return telling.map(({ keyword, instancePath, params }) => ({
    pointer: `/${part}${instancePath}`,
    detail: sayings[keyword]?.(params) ?? { zh: `不符合要求（${keyword}）`, en: `does not fit (${keyword})` },
  }));
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.join(", ") : String(values);
}
