import { isProblem, type Problem, type ProblemKind } from "@wenyuan/problem";
import type { FastifySchema } from "fastify";
import type { Static, TSchema } from "typebox";
import type { Access } from "../auth/permit.ts";
import { answerProblem } from "./answer-problem.ts";
import type { Call, Endpoint, Method } from "./endpoint.ts";
import { type Answered, answerOnce, type IdempotencyStore } from "./idempotency/answer-once.ts";

type Given<S> = S extends TSchema ? Static<S> : undefined;

/** What a route's handler gets: the validated parts of the request and who sent it. */
export interface RouteCall<P, Q, B> extends Call {
  readonly params: Given<P>;
  readonly query: Given<Q>;
  readonly body: Given<B>;
}

/** A route of the JSON API: schemas give types, validation, serialisation and the OpenAPI description. */
export interface RouteDefinition<P, Q, B, A extends TSchema> {
  readonly method: Method;
  readonly path: `/api/v1/${string}`;
  readonly access: Access;
  /** One line for the API description, in English. */
  readonly summary: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly answer: A;
  /** Status of success; 200 when not given. */
  readonly status?: number;
  readonly problems?: readonly ProblemKind<never>[];
  handle(call: RouteCall<P, Q, B>): Promise<Static<A> | Problem>;
}

/** Makes an endpoint of a route. A handler returns its answer or a problem; what it throws is a fault. */
export function route<P, Q, B, A extends TSchema>(definition: RouteDefinition<P, Q, B, A>): Endpoint {
  const status = definition.status ?? 200;
  return {
    ...endpointOf(definition, status),
    async handle(call) {
      const answer = await definition.handle(routeCall(call));
      if (isProblem(answer)) return await answerProblem(call, answer);
      return await call.reply.status(status).send(answer);
    },
  };
}

/**
 * A route whose retries are safe: with the same `Idempotency-Key` and body the first answer is given again (docs/architecture.md).
 * `handle` gets the transaction in which the answer is kept, and does all its writing in it.
 */
export function idempotentRoute<P, Q, B, A extends TSchema>(
  store: IdempotencyStore,
  definition: Omit<RouteDefinition<P, Q, B, A>, "handle"> & {
    handle(
      call: RouteCall<P, Q, B>,
      tx: Parameters<Parameters<IdempotencyStore["transact"]>[0]>[0],
    ): Promise<Static<A> | Problem>;
  },
): Endpoint {
  const status = definition.status ?? 200;
  const endpoint = endpointOf(definition, status);
  return {
    ...endpoint,
    ...(endpoint.operation ? { operation: { ...endpoint.operation, idempotent: true } } : {}),
    async handle(call) {
      const answered = await answerOnce(
        store,
        { call, route: `${definition.method} ${definition.path}` },
        async (tx): Promise<Answered> => {
          const answer = await definition.handle(routeCall(call), tx);
          return isProblem(answer) ? { problem: answer } : { status, body: answer };
        },
      );
      if ("problem" in answered) return await answerProblem(call, answered.problem);
      return await call.reply.status(answered.status).send(answered.body);
    },
  };
}

function routeCall<P, Q, B>(call: Call): RouteCall<P, Q, B> {
  const { params, query, body } = call.request;
  return { ...call, params, query, body } as RouteCall<P, Q, B>;
}

function endpointOf<P, Q, B, A extends TSchema>(
  definition: Omit<RouteDefinition<P, Q, B, A>, "handle">,
  status: number,
): Omit<Endpoint, "handle"> {
  const { method, path, access, summary, params, query, body, answer, problems = [] } = definition;
  const schema: FastifySchema = {
    ...(params ? { params } : {}),
    ...(query ? { querystring: query } : {}),
    ...(body ? { body } : {}),
    response: { [status]: answer },
  };
  return { method, path, access, kind: "api", schema, operation: { summary, status, problems } };
}
