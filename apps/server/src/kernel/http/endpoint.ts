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
  /** Bytes of body at most; 1 MiB when not given. */
  readonly bodyLimit?: number;
  handle(call: Call): Promise<unknown>;
}
