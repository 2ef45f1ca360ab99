/** Abstracts and tables of contents come once; names, headings and titles again and again. In UTF-16 units. */
const longestRemembered = 100;

/**
 * A function of texts that remembers its last results, some thousands of them: headings, publishers and the parts of one document are
 * asked for more than once. Results are shared, so they may not be changed.
 */
export function remembering<Result>(make: (text: string) => Result, most = 4096): (text: string) => Result {
  // Two generations: what is asked for again outlives the change from one to the next.
  let young = new Map<string, Result>();
  let old: ReadonlyMap<string, Result> = new Map();
  return (text) => {
    if (text.length > longestRemembered) return make(text);
    const known = young.get(text);
    if (known !== undefined) return known;
    const result = old.get(text) ?? make(text);
    if (young.size >= most) [old, young] = [young, new Map()];
    young.set(text, result);
    return result;
  };
}
