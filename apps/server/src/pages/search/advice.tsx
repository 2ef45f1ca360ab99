import { Note } from "@wenyuan/ui";
import type { ResultParts } from "./search.page.tsx";
import { hrefOf } from "./search-query.ts";

/** Which words had to be left out, and what may have been meant. */
export function Advice({ query, answer, language, t }: ResultParts) {
  return (
    <>
      {answer.relaxed && answer.relaxed.leftOut.length > 0 && (
        <Note title={t.leftOut(answer.relaxed.leftOut.join(language === "zh" ? "、" : ", "))} />
      )}
      {answer.didYouMean !== undefined && (
        <Note title={t.didYouMean}>
          {" "}
          <a href={hrefOf(language, { ...query, words: answer.didYouMean, page: 1 })}>{answer.didYouMean}</a>
        </Note>
      )}
    </>
  );
}
