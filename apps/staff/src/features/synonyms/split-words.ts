/** Words as people write them in a row, with commas, semicolons, 顿号 or line breaks between; each once. */
export function splitWords(text: string): string[] {
  const words = text.split(/[,;，；、\n]/u).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ""))];
}

/** The same words in a row again. */
export function joinWords(words: readonly string[]): string {
  return words.join("; ");
}
