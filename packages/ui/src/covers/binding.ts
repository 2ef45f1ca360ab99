import type { FigureName } from "./palettes.ts";
import type { Seed } from "./seed.ts";
import type { Tone } from "./tone.ts";

/** The work as a cover sees it. */
export interface CoverWork {
  readonly title: string;
  readonly author?: string | undefined;
  /** A number of the Chinese Library Classification, as `I242.4`. */
  readonly clc?: string | undefined;
  /** Of the work, not of the edition; before 1912 the cover is a thread-bound one. */
  readonly year?: number | undefined;
  /** BCP 47, of the title. */
  readonly lang?: string | undefined;
}

/** What every binding is drawn from. */
export interface Binding {
  readonly work: CoverWork;
  readonly tone: Tone;
  readonly seed: Seed;
  readonly draws: FigureName;
}
