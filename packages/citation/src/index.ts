export { type CitationStyle, type CiteOptions, citationStyles, cite, missingFrom } from "./cite.ts";
export { type CitedName, type Reference, referenceOf } from "./reference.ts";
export { type Citation, plainText, type Run } from "./run.ts";
