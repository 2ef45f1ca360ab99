import { clcLetters } from "../clc.ts";

/** Figures that a class may carry; each is drawn by `figures/<name>.ts`. */
export type FigureName =
  | "band"
  | "bars"
  | "bits"
  | "curves"
  | "glyph"
  | "lattice"
  | "leaf"
  | "pair"
  | "plan"
  | "ring"
  | "rings"
  | "slip"
  | "strata";

export interface ClassPalette {
  /** The colour's own name. */
  readonly name: string;
  readonly ground: string;
  readonly deep: string;
  readonly light: string;
  readonly figure: string;
  readonly draws: FigureName;
  /** Dark words on the bright ground, instead of light words on a ground that is darkened for them. */
  readonly darkWords?: true;
}

/** The main classes of the Chinese Library Classification, each with its colour and figure; TP (computing) stands apart from T. */
export const palettes = {
  A: { name: "朱", ground: "#a33b2e", deep: "#7b241b", light: "#f4ead9", figure: "#e0b27a", draws: "band" },
  B: {
    name: "橘",
    ground: "#c8743a",
    deep: "#8e4a1d",
    light: "#f8eddc",
    figure: "#f2c48d",
    draws: "ring",
    darkWords: true,
  },
  C: { name: "秋香", ground: "#8d8250", deep: "#5f5730", light: "#f6f1e0", figure: "#cfc48f", draws: "glyph" },
  D: { name: "松绿", ground: "#3f6b4f", deep: "#274835", light: "#f1f1e2", figure: "#a9c4a0", draws: "pair" },
  E: { name: "铁", ground: "#566069", deep: "#353d44", light: "#efefea", figure: "#a9b4bb", draws: "band" },
  F: { name: "靛", ground: "#2c5684", deep: "#183757", light: "#eef1f0", figure: "#9dbbd8", draws: "bars" },
  G: { name: "藕荷", ground: "#8c5b78", deep: "#613a52", light: "#f6ecee", figure: "#d6adc3", draws: "glyph" },
  H: { name: "赭", ground: "#9a5b45", deep: "#6b3a2a", light: "#f7ede4", figure: "#deb09a", draws: "glyph" },
  I: { name: "胭脂", ground: "#8e2f3c", deep: "#5e1a25", light: "#f7ebe0", figure: "#dca392", draws: "band" },
  J: { name: "石青", ground: "#2e7088", deep: "#184a5d", light: "#eef3ee", figure: "#9cc7d0", draws: "lattice" },
  K: {
    name: "土黄",
    ground: "#c69a3b",
    deep: "#7c5a14",
    light: "#f9f1da",
    figure: "#efd391",
    draws: "strata",
    darkWords: true,
  },
  N: { name: "竹青", ground: "#6e8a45", deep: "#465b27", light: "#f3f3e0", figure: "#bccf95", draws: "leaf" },
  O: { name: "群青", ground: "#3d4690", deep: "#252b63", light: "#efeff4", figure: "#a9b0e0", draws: "curves" },
  P: { name: "黛蓝", ground: "#33507a", deep: "#1c3252", light: "#eef0f1", figure: "#a1b9d9", draws: "strata" },
  Q: { name: "苔", ground: "#4d7a58", deep: "#2f5238", light: "#f0f3e6", figure: "#aed0ae", draws: "leaf" },
  R: { name: "青碧", ground: "#23776f", deep: "#124e49", light: "#ecf3ee", figure: "#95cdc3", draws: "rings" },
  S: {
    name: "麦",
    ground: "#a68a3e",
    deep: "#6c5720",
    light: "#f6f0da",
    figure: "#dcc888",
    draws: "leaf",
    darkWords: true,
  },
  T: { name: "瓦灰", ground: "#6b6560", deep: "#403b37", light: "#f1eee8", figure: "#bcb4ab", draws: "plan" },
  TP: { name: "墨蓝", ground: "#2b3a55", deep: "#16213a", light: "#eef0f2", figure: "#8fb0d6", draws: "bits" },
  TU: { name: "瓦灰", ground: "#6b6560", deep: "#403b37", light: "#f1eee8", figure: "#bcb4ab", draws: "lattice" },
  U: { name: "石板", ground: "#4a5d6e", deep: "#2c3b48", light: "#eef0f0", figure: "#a6bac8", draws: "plan" },
  V: { name: "天青", ground: "#4279a5", deep: "#234f74", light: "#eef3f5", figure: "#a9cbe2", draws: "plan" },
  X: { name: "草绿", ground: "#4f8062", deep: "#2f563f", light: "#eef3e8", figure: "#add2b4", draws: "leaf" },
  Z: { name: "牙", ground: "#8a7558", deep: "#5b4a33", light: "#f5efe2", figure: "#cdbb9b", draws: "slip" },
} as const satisfies Record<string, ClassPalette>;

/** For a work without a class: quiet neutrals, so that no class is claimed. */
export const unclassed = [
  { name: "墨", ground: "#4a4a4e", deep: "#2c2c30", light: "#f1f0ec", figure: "#b3b2b0", draws: "band" },
  { name: "苍", ground: "#4d5b57", deep: "#2f3b38", light: "#eff1ec", figure: "#adbbb4", draws: "band" },
  { name: "檀", ground: "#6a5349", deep: "#43322b", light: "#f5eee6", figure: "#c8b1a2", draws: "band" },
  { name: "鼠", ground: "#575a69", deep: "#363946", light: "#f0f0ef", figure: "#b1b5c3", draws: "band" },
  { name: "茶", ground: "#665c46", deep: "#413a2a", light: "#f4f0e3", figure: "#c2b798", draws: "band" },
] as const satisfies readonly ClassPalette[];

/** The palette of a CLC number; `undefined` when it is none. `TP311` → TP, `TU-098` → TU, `TS1` → T. */
export function paletteOfClc(clc: string | undefined): ClassPalette | undefined {
  const letters = clcLetters(clc) ?? "";
  const known: Partial<Record<string, ClassPalette>> = palettes;
  return known[letters] ?? known[letters.charAt(0)];
}
