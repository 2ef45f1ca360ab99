/** A mapping as it is typed, one `field=attribute` a line. Undefined when a line is something else. */
export function readMapping(typed: string): Record<string, string> | undefined {
  const lines = typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const pairs = lines.map((line) => /^([A-Za-z]+)\s*[=＝]\s*([A-Za-z][\w;-]*)$/.exec(line));
  return pairs.every((pair) => pair !== null)
    ? Object.fromEntries(pairs.map(([, field = "", attribute = ""]) => [field, attribute]))
    : undefined;
}

/** The same the other way: what stands in the field when a directory is opened again. */
export function writeMapping(mapping: Readonly<Record<string, string>>): string {
  return Object.entries(mapping)
    .map(([field, attribute]) => `${field}=${attribute}`)
    .join("\n");
}
