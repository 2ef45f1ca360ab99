import { Converter } from "opencc-js";

/** ISO 15924. `Hani` is Han text whose characters 简 and 繁 share. */
export type Script = "Hans" | "Hant" | "Hani" | "Jpan" | "Kore" | "Latn" | "Zyyy";

/** Which traditional spelling is meant: OpenCC's neutral one, that of Taiwan or that of Hong Kong. */
export type TraditionalPlace = "neutral" | "TW" | "HK";

type Convert = (text: string) => string;
const converters = new Map<string, Convert>();

/** OpenCC's dictionaries are turned into a tree at first use only: most processes never show the other script. */
function converter(from: "cn" | "t", to: "cn" | "t" | "tw" | "hk"): Convert {
  const name = `${from}>${to}`;
  const known = converters.get(name);
  if (known) return known;
  const made = Converter({ from, to });
  converters.set(name, made);
  return made;
}

/** 繁 → 简 for display, by phrases where a character alone does not decide: 乾隆 stays, 乾燥 becomes 干燥. Source: OpenCC. */
export function toSimplified(text: string): string {
  return converter("t", "cn")(text);
}

const traditional = { neutral: "t", TW: "tw", HK: "hk" } as const;

/** 简 → 繁 for display, by phrases: 头发 → 頭髮, 发展 → 發展. Source: OpenCC. */
export function toTraditional(text: string, place: TraditionalPlace = "neutral"): string {
  return converter("cn", traditional[place])(text);
}
