import { describeProblem, type Problem, problemMediaType } from "@wenyuan/problem";
import type { Call } from "./endpoint.ts";

/** Answers with a problem document (RFC 9457) in the caller's language. */
export async function answerProblem(
  { reply, request, language }: Pick<Call, "reply" | "request" | "language">,
  problem: Problem,
) {
  const document = describeProblem(problem, language, request.id);
  const { seconds } = document;
  // When it is worth asking again (RFC 9110 §10.2.3).
  if (typeof seconds === "number") reply.header("retry-after", String(seconds));
  return await reply
    .status(problem.status)
    .type(problemMediaType)
    .header("cache-control", "no-store")
    .header("content-language", language === "zh" ? "zh-CN" : "en")
    // The schema of a success must not filter a problem, so it is serialised here.
    .serializer(JSON.stringify)
    .send(document);
}
