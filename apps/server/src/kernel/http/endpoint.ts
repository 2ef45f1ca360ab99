import type { FastifyReply, FastifyRequest, FastifySchema } from "fastify";
import type { Access } from "../auth/permit.ts";
import type { Principal } from "../auth/principal.ts";
import type { Language } from "../i18n/language.ts";
import type { Operation } from "./openapi.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A request with what the kernel found out about it. */
export interface Call {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly principal: Principal;
  readonly language: Language;
}

/** Anything that answers HTTP: a route of the API, a page, a form, a file. All are registered through this one shape. */
export interface Endpoint {
  readonly method: Method;
  readonly path: string;
  readonly access: Access;
  /** Whether problems are answered as documents or as pages, and whether a missing sign-in leads to the sign-in page. */
  readonly kind: "api" | "page";
  readonly schema?: FastifySchema;
  readonly operation?: Operation;
  /** Takes forms that other sites send, because a protocol has them do so, and proves them by its own means. No cookie comes with them. */
  readonly crossSite?: true;
  /** Bytes of body at most; 1 MiB when not given. */
  readonly bodyLimit?: number;
  /** The body is a file of any size (`application/octet-stream`): it is not read before `handle`, which gets it as a stream. */
  readonly upload?: true;
  /** The body comes as the bytes that were sent, of whatever type: somebody signed them. Limited by `bodyLimit`. */
  readonly rawBody?: true;
  handle(call: Call): Promise<unknown>;
}
