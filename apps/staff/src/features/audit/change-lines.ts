/** One fact that an act changed: what it was and what it is. */
export interface ChangeLine {
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
}

type Said = Readonly<Record<"yes" | "no" | "nothing", string>>;

/** Before and after of an entry as lines, one for each fact; what did not change is left out. */
export function changeLines(before: unknown, after: unknown, said: Said): ChangeLine[] {
  const [was, is] = [factsOf(before), factsOf(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.flatMap((name) => {
    const line = {
      name,
      ...(name in was ? { before: inWords(was[name], said) } : {}),
      ...(name in is ? { after: inWords(is[name], said) } : {}),
    };
    return line.before !== undefined && line.before === line.after ? [] : [line];
  });
}

function factsOf(side: unknown): Readonly<Record<string, unknown>> {
  if (side === undefined || side === null) return {};
  return typeof side === "object" && !Array.isArray(side) ? (side as Readonly<Record<string, unknown>>) : { "": side };
}

function inWords(value: unknown, said: Said): string {
  if (value === null || value === undefined || value === "") return said.nothing;
  if (typeof value === "boolean") return value ? said.yes : said.no;
  if (typeof value === "string") return value;
  if (Array.isArray(value))
    return value.length === 0 ? said.nothing : value.map((one) => inWords(one, said)).join(", ");
  if (typeof value === "object")
    return Object.entries(value)
      .map(([name, one]) => `${name} ${inWords(one, said)}`)
      .join(" · ");
  return JSON.stringify(value) ?? said.nothing;
}
