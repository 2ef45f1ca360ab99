export interface Allowance {
  readonly path: RegExp;
  readonly why: string;
}

/** Sources in which words may stand without their other language. An entry that allows nothing any more is refused. */
export const allowed: readonly Allowance[] = [
  { path: /^packages\/chinese\//, why: "data of the Chinese language" },
  {
    path: /^packages\/call-number\/src\/(outline|sort)\//,
    why: "class schedules, a class a line in both languages; numerals",
  },
  {
    path: /^packages\/calendar\/src\/(words|faults)\//,
    why: "word lists by language, chosen by the function that is asked",
  },
  {
    path: /^packages\/citation\/src\/gbt7714\.ts$/,
    why: "words that GB/T 7714 prescribes, chosen by the language of the cited work",
  },
  { path: /^packages\/marc\/src\/bib\/(volumes|years)\.ts$/, why: "words that catalogue records themselves use" },
  {
    path: /^packages\/marc\/src\/holdings\/held-range\.ts$/,
    why: "a number under a caption that the record has in Chinese",
  },
  {
    path: /^packages\/marc\/src\/format\//,
    why: "the formats as tables: a line for each field and subfield, in both languages with | between them",
  },
  { path: /^packages\/ui\/src\/covers\/palettes\.ts$/, why: "colours known by their Chinese names; not shown" },
  { path: /^packages\/ui\/src\/gallery\//, why: "specimens of every component" },
  {
    path: /^apps\/server\/src\/capabilities\/discovery\/(engine\/index-schema|synonyms\/starter-synonyms)\.ts$/,
    why: "field names and words that readers may type",
  },
  {
    path: /^apps\/server\/src\/((cli|program|serve)\.ts$|commands\/|processes\/demonstration\/)/,
    why: "the console says everything in both at once",
  },
  {
    path: /^demo\//,
    why: "works as they are, the words of the formats that describe them, and made-up names as people bear them",
  },
  {
    path: /^apps\/server\/src\/capabilities\/readers\/(feeds|life|courses)\//,
    why: "headings and values as campus systems write them; reasons that say both at once",
  },
  {
    path: /^apps\/server\/src\/pages\/demonstration\/demonstration\.messages\.ts$/,
    why: "searches to try, as a reader types them",
  },
  {
    path: /^apps\/staff\/src\/features\/marc-editor\/(templates|filled-fields)\.ts$/,
    why: "what a cataloguer writes into a Chinese record",
  },
  { path: /^apps\/staff\/src\/app\/(places|frame\/commands)\.tsx?$/, why: "words that the command bar listens for" },
];
