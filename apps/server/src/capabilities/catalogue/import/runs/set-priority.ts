import { getPriority, setPriority } from "node:os";

const patience = 5;

/**
 * Lets the loans of the same machine come first. On Linux it is the calling thread that steps back; elsewhere it would be the whole process, which
 * answers requests, too, and nothing is done.
 */
export function lowerPriority(): void {
  if (process.platform === "linux") setPriority(Math.min(19, getPriority() + patience));
}
