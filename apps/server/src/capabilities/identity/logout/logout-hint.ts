/** What the hint of a campus session is encrypted for (`kernel/auth/secret-box.ts`). */
export const logoutHint = "campus-logout";

/** A logout message is about now: older ones are refused, so that they need not be remembered for ever. */
export const messageMinutes = 5;
