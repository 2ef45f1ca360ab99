import type { FigureName } from "../palettes.ts";
import { bars } from "./bars.ts";
import { bits } from "./bits.ts";
import { curves } from "./curves.ts";
import type { Canvas } from "./figure.ts";
import { glyph } from "./glyph.ts";
import { lattice } from "./lattice.ts";
import { leaf } from "./leaf.ts";
import { pair } from "./pair.ts";
import { plan } from "./plan.ts";
import { ring } from "./ring.ts";
import { rings } from "./rings.ts";
import { strata } from "./strata.ts";

/** Figures that stand under the words. `band` and `slip` are ways of binding instead, see `bind-*.ts`. */
export const figures: Partial<Record<FigureName, (canvas: Canvas) => string>> = {
  bars,
  bits,
  curves,
  glyph,
  lattice,
  leaf,
  pair,
  plan,
  ring,
  rings,
  strata,
};
