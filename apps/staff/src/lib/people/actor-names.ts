import { queryOptions } from "@tanstack/react-query";
import { type ApiClient, answerOf } from "@wenyuan/api-client";

/** What the server names at once. */
const mostAtOnce = 200;
const keptForMs = 10 * 60_000;

/** A person or a program that histories keep as `account:12`, `token:3` or `client:3`, and that has a name. */
export function hasName(actor: string): boolean {
  return /^(?:account|token|client):\d+$/.test(actor);
}

/** The name of an actor; null when it has none that is told. */
export function actorNameQuery(api: ApiClient, actor: string) {
  return queryOptions<string | null>({
    queryKey: ["actor-name", actor],
    queryFn: () => askTogether(api, actor),
    staleTime: keptForMs,
    retry: false,
  });
}

interface Asked {
  readonly actor: string;
  resolve(name: string | null): void;
  reject(error: unknown): void;
}

const waiting = new WeakMap<ApiClient, Asked[]>();

/** A list has many rows and few people: what is asked for while it is drawn goes in one request. */
function askTogether(api: ApiClient, actor: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const asked = { actor, resolve, reject };
    const others = waiting.get(api);
    if (others) others.push(asked);
    else {
      waiting.set(api, [asked]);
      setTimeout(() => void send(api));
    }
  });
}

async function send(api: ApiClient): Promise<void> {
  const all = waiting.get(api) ?? [];
  waiting.delete(api);
  for (let from = 0; from < all.length; from += mostAtOnce) {
    const some = all.slice(from, from + mostAtOnce);
    const actors = [...new Set(some.map((one) => one.actor))].join(",");
    try {
      const { names } = await answerOf(api.GET("/api/v1/actor-names", { params: { query: { actors } } }));
      for (const one of some) one.resolve(names[one.actor] ?? null);
    } catch (error) {
      for (const one of some) one.reject(error);
    }
  }
}
