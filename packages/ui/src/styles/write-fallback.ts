import { readFileSync, writeFileSync } from "node:fs";
import { colourPairs, fallbackCss } from "./colour-pairs.ts";

/** Run after a change of tokens/color.css: `node packages/ui/src/styles/write-fallback.ts`, then format. */
const at = (name: string) => new URL(`tokens/${name}.css`, import.meta.url);
writeFileSync(at("fallback"), fallbackCss(colourPairs(readFileSync(at("color"), "utf8"))));
