/**
 * What PostgreSQL (appendix A: 57P01 admin_shutdown, 57P02 crash_shutdown, 57P03 cannot_connect_now, class 08 connection exceptions) and the
 * system say while the database stops, starts or cannot be reached.
 */
const told = /^(57P0[123]|08[0-9A-Z]{3}|ECONNREFUSED|ECONNRESET|EPIPE)$/;
/** What the driver says by itself, without a code. */
const saidByDriver = /^(Connection terminated|timeout exceeded when trying to connect)/;

/** Whether a fault means that the database is not there now, and may be in a moment. */
export function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = "", syscall } = error as Error & { readonly code?: string; readonly syscall?: string };
  // Its socket is a file: one that is missing is a database that does not run.
  return told.test(code) || (code === "ENOENT" && syscall === "connect") || saidByDriver.test(error.message);
}
