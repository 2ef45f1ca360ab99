/** Without signs that look alike (0 O o, 1 l I), so that a password can be read out and typed. */
const signs = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password of four groups of four, such as `k7wm-c4xp-r9ta-hy2u`: 79 bits, good against any guessing. */
export function suggestPassword(): string {
  const groups = Array.from({ length: 4 }, () => Array.from({ length: 4 }, randomSign).join(""));
  return groups.join("-");
}

/** Each sign equally likely: values beyond the last whole multiple are thrown away. */
function randomSign(): string {
  const limit = 256 - (256 % signs.length);
  for (;;) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) return signs.charAt(byte % signs.length);
  }
}
