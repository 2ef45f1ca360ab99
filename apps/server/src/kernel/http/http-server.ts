import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from "fastify";
import { permit } from "../auth/permit.ts";
import { anonymous, type Principal } from "../auth/principal.ts";
import { isLanguage, type Language, negotiateLanguage } from "../i18n/language.ts";
import { randomToken } from "../ids/random-token.ts";
import type { Settings } from "../settings/read-settings.ts";
import type { Log } from "../telemetry/log.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { type ClientRates, clientRates } from "./client-rates.ts";
import { compileWhenAsked } from "./compile-when-asked.ts";
import { crawlerName, crawlerRequestsPerMinute } from "./crawler.ts";
import type { Call, Endpoint } from "./endpoint.ts";
import { type ProblemAnswer, problemOfFault } from "./problem-of-fault.ts";
import { httpProblems } from "./problems.ts";
import { isSameOrigin } from "./same-origin.ts";
import { setSecurityHeaders } from "./security-headers.ts";

export interface HttpOptions {
  readonly settings: Pick<Settings, "publicUrl" | "trustedProxies" | "requestsPerMinute">;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly endpoints: readonly Endpoint[];
  /** Who sends the request, by its cookie or token. */
  authenticate(request: FastifyRequest): Promise<Principal>;
  /** Answers with a problem, as a document or a page as the endpoint's kind asks. */
  readonly answer: ProblemAnswer;
  /** Told of every route, so that none is forgotten. */
  onRoute?(route: { readonly method: string; readonly url: string }): void;
}

/** Milliseconds that requests under way have left when the server is told to end. */
const longestGoodbye = 10_000;

declare module "fastify" {
  interface FastifyRequest {
    principal: Principal;
  }
}

/** Builds the HTTP server with all endpoints; does not listen yet. */
export async function buildHttpServer(options: HttpOptions): Promise<FastifyInstance> {
  const { settings, metrics } = options;
  const https = settings.publicUrl?.startsWith("https:") ?? false;
  const server = Fastify({
    loggerInstance: options.log as never,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    trustProxy: settings.trustedProxies === "" ? false : settings.trustedProxies.split(",").map((one) => one.trim()),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 512 },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: "array", useDefaults: true, allErrors: true } },
    schemaController: { compilersFactory: compileWhenAsked },
    forceCloseConnections: "idle",
    frameworkErrors: (...fault) => void answerAddressFault(options, fault, https),
  }) as unknown as FastifyInstance;
  server.addHook("onRoute", ({ method, url }) => {
    for (const one of [method].flat()) options.onRoute?.({ method: one, url });
  });
  server.decorateRequest("principal");
  await server.register(cookie);
  await server.register(formbody);
  await server.register(compress, { threshold: 1024 });
  await server.register(rateLimit, rateLimitOptions(options));
  server.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
    setSecurityHeaders(reply, https);
  });
  server.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "unknown";
    const seconds = reply.elapsedTime / 1000;
    metrics.requestSeconds.observe({ method: request.method, route, status: String(reply.statusCode) }, seconds);
    // The pattern and never the URL: what a reader searches for is nobody's business.
    request.log.debug(
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      "answered",
    );
  });
  const rates = clientRates(() => performance.now());
  for (const endpoint of options.endpoints) register(server, endpoint, { ...options, rates });
  // Guessing at addresses is held to the same number of requests.
  server.setNotFoundHandler({ preHandler: server.rateLimit() }, (request, reply) =>
    options.answer(callOf(request, reply), httpProblems.notFound(), kindOfPath(request)),
  );
  server.setErrorHandler(faultHandler(options));
  server.addHook("preClose", () => endSlowConnections(server));
  return server;
}

type Registering = HttpOptions & { readonly rates: ClientRates };

function register(server: FastifyInstance, endpoint: Endpoint, options: Registering): void {
  if (!endpoint.upload && !endpoint.rawBody) return route(server, endpoint, options);
  // A scope of its own: nobody else's body comes as a stream, or unread.
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    if (endpoint.rawBody)
      scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
    else scope.addContentTypeParser("application/octet-stream", (_request, body, done) => done(null, body));
    route(scope, endpoint, options);
  });
}

function route(server: FastifyInstance, endpoint: Endpoint, options: Registering): void {
  server.route({
    method: endpoint.method,
    url: endpoint.path,
    ...(endpoint.schema ? { schema: endpoint.schema } : {}),
    ...(endpoint.bodyLimit ? { bodyLimit: endpoint.bodyLimit } : {}),
    config: { kind: endpoint.kind, access: endpoint.access } as never,
    // Before the body is read: who may not come in sends nothing.
    onRequest: async (request, reply) => {
      request.principal = await options.authenticate(request);
      holdToRate(request, reply, options.rates);
      await guard({ request, reply, endpoint, options });
    },
    handler: async (request, reply) => await endpoint.handle(callOf(request, reply)),
  });
}

/** An API client has a number of requests of its own, wherever they come from. @throws when there are too many */
function holdToRate({ principal }: FastifyRequest, reply: FastifyReply, rates: ClientRates): void {
  if (principal.kind !== "client" || principal.perMinute === undefined) return;
  const ttl = rates.take(principal.clientId, principal.perMinute);
  if (ttl === 0) return;
  reply.header("retry-after", Math.ceil(ttl / 1000));
  throw Object.assign(new Error("too many requests of a client"), { statusCode: 429, ttl });
}

interface Guarded {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly endpoint: Endpoint;
  readonly options: HttpOptions;
}

async function guard({ request, reply, endpoint, options }: Guarded): Promise<void> {
  const { access, kind, crossSite } = endpoint;
  const call = callOf(request, reply);
  if (!crossSite && !isSameOrigin(request, options.settings.publicUrl)) {
    await options.answer(call, httpProblems.foreignOrigin(), kind);
    return;
  }
  const verdict = permit(request.principal, access);
  if (verdict === "sign-in-first") await options.answer(call, httpProblems.signInFirst(), kind);
  if (verdict === "prove-again") await options.answer(call, httpProblems.proveAgain(), kind);
  if (verdict === "forbidden" && typeof access !== "string") {
    await options.answer(call, httpProblems.forbidden({ permission: access.code }), kind);
  }
}

function faultHandler(options: HttpOptions) {
  return async (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const call = callOf(request, reply);
    const problem = problemOfFault(error, call);
    if (problem.status >= 500) {
      options.metrics.faults.inc({ where: request.routeOptions.url ?? "unknown" });
      request.log.error({ err: error, route: request.routeOptions.url, requestId: request.id }, "a request failed");
    }
    return await options.answer(call, problem, kindOfPath(request));
  };
}

/** For addresses that cannot be read (`/%zz`): no route is known yet and no hook has run. */
async function answerAddressFault(
  { answer }: HttpOptions,
  [error, request, reply]: [{ readonly statusCode?: number }, FastifyRequest, FastifyReply],
  https: boolean,
): Promise<void> {
  reply.header("x-request-id", request.id);
  setSecurityHeaders(reply, https);
  request.cookies ??= {};
  const problem = error.statusCode === 414 ? httpProblems.longAddress() : httpProblems.unreadableAddress();
  await answer(callOf(request, reply), problem, kindOfPath(request));
}

/** Requests under way are finished before the server ends, but nobody keeps it from ending by sending nothing more. */
function endSlowConnections(server: FastifyInstance): Promise<void> {
  setTimeout(() => server.server.closeAllConnections(), longestGoodbye).unref();
  return Promise.resolve();
}

function callOf(request: FastifyRequest, reply: FastifyReply): Call {
  return { request, reply, principal: request.principal ?? anonymous, language: languageOf(request) };
}

/** The page's own language, else what the caller asks for by `lang` or Accept-Language. */
function languageOf(request: FastifyRequest): Language {
  const first = request.url.split(/[/?#]/, 2)[1];
  if (isLanguage(first)) return first;
  const wished = (request.query as Record<string, unknown> | undefined)?.lang;
  const short = typeof wished === "string" ? wished.slice(0, 2) : undefined;
  return isLanguage(short) ? short : negotiateLanguage(request.headers["accept-language"]);
}

function kindOfPath(request: FastifyRequest): Endpoint["kind"] {
  const { kind } = request.routeOptions.config as { kind?: Endpoint["kind"] };
  return kind ?? (request.url.startsWith("/api/") ? "api" : "page");
}

/** A caller's own id is kept when it is harmless, so that a request can be followed through proxies. */
function requestId(request: { headers: Record<string, unknown> }): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && /^[\w.-]{8,64}$/.test(given) ? given : randomToken().slice(0, 16);
}

/** Files that browsers keep for a year: cheap to send, and many come with a first page. */
const builtFile = /^\/(assets|staff\/assets|covers)\//;

function crawlerOf({ headers }: FastifyRequest): string | undefined {
  return headers.authorization === undefined ? crawlerName(headers["user-agent"]) : undefined;
}

function rateLimitOptions({ settings }: HttpOptions) {
  return {
    max: (request: FastifyRequest) =>
      crawlerOf(request) === undefined
        ? settings.requestsPerMinute
        : Math.min(crawlerRequestsPerMinute, settings.requestsPerMinute),
    // A crawler has a counter of its own, whatever its address: what it does is held against no person.
    keyGenerator: (request: FastifyRequest) => crawlerOf(request) ?? request.ip,
    timeWindow: 60_000,
    allowList: (request: FastifyRequest) => builtFile.test(request.url),
    errorResponseBuilder: (_: FastifyRequest, context: { ttl: number }) => {
      return Object.assign(new Error("too many requests"), { statusCode: 429, ttl: context.ttl });
    },
  };
}
