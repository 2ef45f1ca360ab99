import type { Seed } from "../seed.ts";
import type { Tone } from "../tone.ts";

/** What a figure is drawn with. It fills the box below the words and may run off the cover's edges. */
export interface Canvas {
  readonly tone: Tone;
  readonly seed: Seed;
  /** The top of the free ground; the cover ends at 350. */
  readonly top: number;
  /** The title's first character, for figures that use it. */
  readonly initial: string;
}

export const WIDTH = 250;
export const HEIGHT = 350;
export const MARGIN = 22;

/** The centre and half-size of the largest square that fits under the words, kept off the lower edge. */
export function middleOf({ top }: Canvas): { readonly cy: number; readonly room: number } {
  const room = Math.max(20, (HEIGHT - MARGIN - top) / 2);
  return { cy: top + room, room };
}
