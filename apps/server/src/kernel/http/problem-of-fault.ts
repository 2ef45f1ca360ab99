import { isProblem, type Problem } from "@wenyuan/problem";
import { isDatabaseGone } from "../db/is-database-gone.ts";
import type { Call, Endpoint } from "./endpoint.ts";
import { httpProblems } from "./problems.ts";
import { inputErrors, type ValidationFault } from "./validation-texts.ts";

/** Answers a call with a problem, as the endpoint's kind asks. */
export type ProblemAnswer = (call: Call, problem: Problem, kind: Endpoint["kind"]) => Promise<unknown>;

interface HttpFault {
  readonly statusCode?: number;
  readonly code?: string;
  readonly validation?: readonly ValidationFault[];
  readonly validationContext?: string;
  readonly ttl?: number;
}

/** What PostgreSQL says to U+0000 in a text or in JSON (appendix A: character_not_in_repertoire, untranslatable_character). */
const unstorableText: ReadonlySet<string> = new Set(["22021", "22P05"]);
const unstorable = {
  zh: "文字里有不能保存的字符 U+0000，请去掉。",
  en: "A text holds the character U+0000, which cannot be stored; please take it out.",
};

/** How soon a database that is started again answers. */
const soon = { seconds: 30 };

/** The problem that a thrown error means for the caller. What nobody expected becomes a 500 that says nothing of the inside. */
export function problemOfFault(error: unknown, { request, language }: Pick<Call, "request" | "language">): Problem {
  if (isProblem(error)) return error;
  const fault = (typeof error === "object" && error !== null ? error : {}) as HttpFault;
  if (fault.validation) return invalid(fault.validation, fault.validationContext ?? "body", language);
  if (fault.statusCode === 413) return httpProblems.tooLarge({ limit: "1 MiB" });
  if (fault.statusCode === 415) return httpProblems.unsupportedMedia();
  if (fault.statusCode === 429) return httpProblems.tooMany({ seconds: Math.ceil((fault.ttl ?? 60_000) / 1000) });
  if (unstorableText.has(fault.code ?? "")) return httpProblems.invalidRequest({ list: unstorable });
  if (fault.statusCode !== undefined && fault.statusCode >= 400 && fault.statusCode < 500) {
    return httpProblems.invalidRequest({
      list: { zh: "请求的格式读不懂，请检查 JSON。", en: "The request could not be read; please check the JSON." },
    });
  }
  if (isDatabaseGone(error)) return httpProblems.notReady(soon, soon);
  return httpProblems.fault({ requestId: request.id });
}

function invalid(faults: readonly ValidationFault[], part: string, language: Call["language"]): Problem {
  const errors = inputErrors(faults, part === "querystring" ? "query" : part);
  const list = {
    zh: `${errors.map(({ pointer, detail }) => `${pointer}：${detail.zh}`).join("；")}。`,
    en: `${errors.map(({ pointer, detail }) => `${pointer}: ${detail.en}`).join("; ")}.`,
  };
  return httpProblems.invalidRequest(
    { list },
    { errors: errors.map(({ pointer, detail }) => ({ pointer, detail: detail[language] })) },
  );
}
