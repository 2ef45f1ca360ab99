/** The campus sign-in is mended within days, or the account is opened again. */
export const longestBreakGlassHours = 72;

export function isUsableSpan(hours: number): boolean {
  return Number.isFinite(hours) && hours > 0 && hours <= longestBreakGlassHours;
}
