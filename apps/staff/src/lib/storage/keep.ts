/** What this browser remembers for its user: small, never personal. Storage may be switched off; then nothing is remembered. */
export function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`wenyuan.${key}`);
    else localStorage.setItem(`wenyuan.${key}`, value);
  } catch {
    // Works without a memory.
  }
}

export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(`wenyuan.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}
