export { type CitationStyle, type CiteOptions, citationStyles, cite, missingFrom } from "./cite.ts";
export { coins, nameForMachines } from "./coins.ts";
export { toEndnote } from "./endnote.ts";
export { type CitedName, type Reference, referenceOf } from "./reference.ts";
export { type Citation, plainText, type Run } from "./run.ts";
