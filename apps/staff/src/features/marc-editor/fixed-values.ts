import type { FixedLayout, FixedPosition } from "@wenyuan/marc/format";

/** One choice within a position: a position may hold several codes one after another. */
export interface Slot {
  readonly position: FixedPosition;
  readonly at: number;
  readonly length: number;
}

/** The choices of a layout, in order. */
export function slotsOf({ positions }: FixedLayout): Slot[] {
  return positions.flatMap((position): Slot[] => {
    const one = position.codes[0]?.code.length ?? position.length;
    const count = position.content === "codes" ? Math.max(1, Math.floor(position.length / one)) : 1;
    const length = count === 1 ? position.length : one;
    return Array.from({ length: count }, (_, i) => ({ position, at: position.at + i * length, length }));
  });
}

/** What stands at a slot; blanks where the text is too short. */
export function slotValue(text: string, { at, length }: Slot): string {
  return text.slice(at, at + length).padEnd(length);
}

/** The text with a slot filled anew; the rest stays, and the whole has the layout's length at least. */
export function withSlot(text: string, { at, length }: Slot, value: string, layout: FixedLayout): string {
  const whole = text.padEnd(layout.length);
  return whole.slice(0, at) + value.slice(0, length).padEnd(length) + whole.slice(at + length);
}
