/** Asks a running library's API as somebody who is signed in. */
export type Ask = (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;

interface SignIn {
  readonly name: string;
  readonly password: string;
}

/** Signs in as a browser of the library's own would. What is refused is thrown, with what the library said. */
export async function signInTo(url: string, { name, password }: SignIn): Promise<Ask> {
  let cookie = "";
  const ask: Ask = async (method, path, body) => {
    const answer = await fetch(`${url}/api/v1/${path}`, {
      method,
      headers: {
        cookie,
        "sec-fetch-site": "same-origin",
        "idempotency-key": crypto.randomUUID(),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    const set = answer.headers.getSetCookie().map((one) => one.split(";")[0]);
    cookie ||= set.join("; ");
    return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
  };
  await ask("POST", "session", { signInName: name, password });
  return ask;
}
