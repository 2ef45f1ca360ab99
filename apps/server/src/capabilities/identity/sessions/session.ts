/** A session ends when it was not used for so long. */
const sessionSeconds = 12 * 60 * 60;

/** On a computer that others use after: somebody who walks away forgets to sign out. */
const sharedSeconds = 10 * 60;

/** So long after proving who one is one may move money and power (`requires: "recent sign-in"`). */
export const recentSeconds = 15 * 60;

export function endOf({ shared }: { readonly shared: boolean }, now: Date): Date {
  return new Date(now.getTime() + (shared ? sharedSeconds : sessionSeconds) * 1000);
}
