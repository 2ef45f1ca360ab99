/** The other record, once it is chosen. */
export function readReaderPair({ with: other }: Record<string, unknown>): { with?: string } {
  const id = typeof other === "number" ? String(other) : other;
  return typeof id === "string" && /^\d{1,18}$/.test(id) ? { with: id } : {};
}
