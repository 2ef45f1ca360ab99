import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import { enqueue } from "../../../kernel/jobs/job.ts";
import { publishWebhook } from "../../../kernel/webhooks/publish-webhook.ts";
import { switchWebhook } from "../../../kernel/webhooks/switch-webhook.ts";
import { deleteWebhook, listDeliveries, listWebhooks, reviveDelivery } from "../../../kernel/webhooks/webhook.store.ts";
import { type Delivery, deliverWebhookName, type Webhook } from "../../../kernel/webhooks/webhook.ts";
import { recordAudit } from "../audit/write-entry.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { createWebhook } from "./create-webhook.ts";
import { DeliveryView, NewWebhookBody, TopicView, WebhookView } from "./webhook.schema.ts";

const ById = Type.Object({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) });
const set = identityPermissions["webhook.set"];
const Done = Type.Object({ done: Type.Literal(true) });
const done = { done: true } as const;

/** What other systems are told of: set up, tried, looked at. */
export function webhookRoutes(options: IdentityOptions): Endpoint[] {
  return [...settingRoutes(options), ...deliveryRoutes(options)];
}

function settingRoutes(options: IdentityOptions): Endpoint[] {
  const { db, clock, webhookTopics } = options;
  return [
    route({
      method: "GET",
      path: "/api/v1/webhooks",
      access: identityPermissions["webhook.read"],
      summary: "Other systems that are told of things, without their secrets",
      query: PageQuery,
      answer: PageOf(WebhookView),
      handle: async ({ query }) => pageOf(await listWebhooks(db, pageStart(query)), query.limit, webhookView),
    }),
    route({
      method: "GET",
      path: "/api/v1/webhook-topics",
      access: identityPermissions["webhook.read"],
      summary: "What other systems can be told of",
      answer: Type.Object({ topics: Type.Array(TopicView) }),
      handle: () =>
        Promise.resolve({ topics: webhookTopics().map(({ code, meaning }) => ({ code, meaning: { ...meaning } })) }),
    }),
    // Not retried by key: the answer holds a secret, which is never stored in plain.
    route({
      method: "POST",
      path: "/api/v1/webhooks",
      access: set,
      summary: "Set up a webhook (Standard Webhooks 1.0); the secret of its signatures is shown this once",
      body: NewWebhookBody,
      answer: Type.Object({ id: Type.String(), secret: Type.String() }),
      status: 201,
      problems: [identityProblems.unusableWebhook],
      async handle({ body, principal }) {
        const created = await transactOrRefuse(db, (tx) => createWebhook(tx, options, { ...body, principal }));
        return isProblem(created) ? created : { id: created.id, secret: created.secret };
      },
    }),
    route({
      method: "PUT",
      path: "/api/v1/webhooks/:id/enabled",
      access: set,
      summary: "Switch a webhook on or off",
      params: ById,
      body: Type.Object({ enabled: Type.Boolean() }, { additionalProperties: false }),
      answer: Done,
      problems: [identityProblems.webhookNotFound],
      handle: async ({ params, body, principal }) =>
        await transact(db, async (tx) => {
          const found = await switchWebhook(tx, params.id, { enabled: body.enabled, now: clock.now() });
          if (!found) return identityProblems.webhookNotFound();
          const subject = { kind: "webhook", id: params.id };
          await recordAudit(tx, { actor: principal, action: set.code, subject, after: body, at: clock.now() });
          return done;
        }),
    }),
    route({
      method: "DELETE",
      path: "/api/v1/webhooks/:id",
      access: set,
      summary: "Take a webhook away, with what it still had to deliver",
      params: ById,
      answer: Done,
      problems: [identityProblems.webhookNotFound],
      handle: async ({ params, principal }) =>
        await transact(db, async (tx) => {
          const was = await deleteWebhook(tx, params.id);
          if (!was) return identityProblems.webhookNotFound();
          const before = { url: was.url, topics: was.topics };
          const subject = { kind: "webhook", id: params.id };
          await recordAudit(tx, { actor: principal, action: set.code, subject, before, at: clock.now() });
          return done;
        }),
    }),
  ];
}

function deliveryRoutes({ db, clock, settings }: IdentityOptions): Endpoint[] {
  return [
    route({
      method: "POST",
      path: "/api/v1/webhooks/:id/tests",
      access: set,
      summary: "Send the webhook something harmless: type `webhook.test`",
      params: ById,
      answer: Done,
      problems: [identityProblems.webhookNotFound],
      async handle({ params }) {
        const test = { topic: { code: "webhook.test" }, data: {}, now: clock.now(), only: params.id };
        const told = await transact(db, (tx) => publishWebhook(tx, settings, test));
        return told === 0 ? identityProblems.webhookNotFound() : done;
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/webhook-deliveries",
      access: identityPermissions["webhook.read"],
      summary: "What was told to whom and how it went, of the last 30 days, newest first; never what was said",
      query: Type.Object(
        {
          ...PageQuery.properties,
          webhook: Type.Optional(Type.String({ pattern: "^[0-9]{1,18}$" })),
          dead: Type.Optional(Type.Boolean({ description: "Only what was given up" })),
        },
        { additionalProperties: false },
      ),
      answer: PageOf(DeliveryView),
      async handle({ query: { limit, cursor, webhook, dead } }) {
        const deliveries = await listDeliveries(db, {
          limit: limit + 1,
          ...(cursor === undefined ? {} : { before: cursor }),
          ...(webhook === undefined ? {} : { webhookId: webhook }),
          ...(dead === undefined ? {} : { dead }),
        });
        return pageOf(deliveries, limit, deliveryView);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/webhook-deliveries/:id/retries",
      access: set,
      summary: "Send again what was given up",
      params: ById,
      answer: Done,
      problems: [identityProblems.deliveryNotFound],
      handle: async ({ params }) =>
        await transact(db, async (tx) => {
          if (!(await reviveDelivery(tx, params.id, clock.now()))) return identityProblems.deliveryNotFound();
          await enqueue(tx, { name: deliverWebhookName }, [{ id: params.id }]);
          return done;
        }),
    }),
  ];
}

function webhookView({ id, url, topics, createdAt, disabledAt }: Webhook) {
  return { id, url, topics: [...topics], createdAt: createdAt.toISOString(), enabled: disabledAt === undefined };
}

function deliveryView({ madeAt, nextAt, ...rest }: Delivery) {
  return { ...rest, madeAt: madeAt.toISOString(), ...(nextAt ? { nextAt: nextAt.toISOString() } : {}) };
}
