import { respell } from "../ranking/expand-word.ts";
import type { SearchRequest } from "../request.ts";
import { requiredWords } from "./explain-hit.ts";
import { findRelaxed, planRequest, type SearchContext } from "./find-matches.ts";
import { type Preparation, type PreparedWord, preparePlan } from "./prepare-plan.ts";

/** Another spelling is only looked for when fewer documents than this are found. */
const FEW = 5;
/** Another spelling has to find so many times what was found. */
const TIMES_MORE = 10;

interface Outcome {
  readonly request: SearchRequest;
  readonly preparation: Preparation;
  /** Documents found before filtering. */
  readonly matched: number;
  readonly slack: number;
}

/** The query with its doubtful word spelt otherwise, when that finds much more; undefined when it would not help. */
export function suggestSpelling(
  { request, preparation, matched, slack }: Outcome,
  context: SearchContext,
): string | undefined {
  const query = request.query ?? "";
  const replaced = preparation.respelt.reduce<string | undefined>(
    (text, { word, respelt }) => (text === undefined ? undefined : replaceWord(text, word.text, respelt[0]!)),
    query,
  );
  if (preparation.respelt.length > 0) return replaced !== undefined && matched > 0 ? replaced : undefined;
  if (matched >= FEW && slack === 0) return undefined;
  const doubtful = rarestWord(preparation, context);
  if (doubtful === undefined || doubtful.df === 0) return undefined; // what does not occur has been respelt already, if it can be
  const better = respell(doubtful.literal, context.snapshot).find(
    ({ term }) => context.snapshot.df(term) >= TIMES_MORE * doubtful.df,
  );
  const other = better === undefined ? undefined : replaceWord(query, doubtful.word.text, better.term);
  if (other === undefined) return undefined;
  const found = slack > 0 ? 0 : matched;
  return countOf(other, request, context) >= Math.max(1, TIMES_MORE * found) ? other : undefined;
}

function rarestWord(preparation: Preparation, { snapshot }: SearchContext) {
  let rarest: { word: PreparedWord; literal: string; df: number } | undefined;
  for (const { word } of requiredWords(preparation.root)) {
    const [slot, ...others] = word.ways[0]!.slots;
    if (slot === undefined || others.length > 0) continue;
    const df = snapshot.df(slot.term);
    if (rarest === undefined || df < rarest.df) rarest = { word, literal: slot.term, df };
  }
  return rarest;
}

/** Documents in which all words of the query stand together. */
function countOf(query: string, request: SearchRequest, context: SearchContext): number {
  const plan = planRequest(query, request, context.snapshot);
  const preparation = preparePlan(plan, context.snapshot, { correct: false, deadline: context.deadline });
  const { found, slack } = findRelaxed(plan, preparation, context);
  return slack > 0 ? 0 : found.reduce((sum, { matches }) => sum + matches.documents.size, 0);
}

function replaceWord(query: string, word: string, by: string): string | undefined {
  const at = query.toLowerCase().indexOf(word);
  return at < 0 ? undefined : query.slice(0, at) + by + query.slice(at + word.length);
}
