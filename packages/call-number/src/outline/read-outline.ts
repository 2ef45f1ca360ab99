/** A class of a scheme's outline with its words. */
export interface OutlineClass {
  /** As on a label, or a span of classes: `I2`, `D33/37`. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** The class above it; none for a main class. */
  readonly parent?: string;
  /** An alternative (交替) class, printed in brackets: a library uses it or the class it points away from. */
  readonly alternative?: true;
}

/** Lines `code zh | en`; a line that is indented belongs to the last one that is not. `[…]` marks an alternative class. */
export function readOutline(text: string): OutlineClass[] {
  const classes: OutlineClass[] = [];
  let main = "";
  for (const line of text.split("\n")) {
    const match = /^(\s*)(\[?)([^\s\]]+)\]?\s+(.+?)\s+\|\s+(.+)$/.exec(line);
    if (!match) continue;
    const [, indent, bracket, code, zh, en] = match as unknown as [string, string, string, string, string, string];
    if (indent === "") main = code;
    classes.push({
      code,
      zh,
      en,
      ...(indent !== "" && { parent: main }),
      ...(bracket !== "" && { alternative: true as const }),
    });
  }
  return classes;
}
