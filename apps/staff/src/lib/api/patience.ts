/**
 * So long a desk waits for an answer, far longer than any takes: a network that swallows everything is no network. What was sent then is
 * kept and sent again with the rest; the server knows an act that it has done already.
 */
const patienceMs = 10_000;

/** For what a person stands and waits for. */
export function patience(): AbortSignal {
  return AbortSignal.timeout(patienceMs);
}
