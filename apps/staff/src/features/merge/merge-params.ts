/** The record that goes into the other, once it is chosen. */
export function readMergeParams({ with: other }: Record<string, unknown>): { with?: string } {
  const id = typeof other === "number" ? String(other) : other;
  return typeof id === "string" && /^\d{1,18}$/.test(id) ? { with: id } : {};
}
