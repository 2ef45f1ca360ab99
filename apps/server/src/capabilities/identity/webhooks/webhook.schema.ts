import { Type } from "typebox";

export const TopicView = Type.Object({
  code: Type.String(),
  meaning: Type.Object({ zh: Type.String(), en: Type.String() }),
});

export const WebhookView = Type.Object({
  id: Type.String(),
  url: Type.String(),
  topics: Type.Array(Type.String()),
  createdAt: Type.String({ format: "date-time" }),
  enabled: Type.Boolean({ description: "Off when a person switched it off, or its receiver answered 410 Gone" }),
});

export const NewWebhookBody = Type.Object(
  {
    url: Type.String({ minLength: 1, maxLength: 2000 }),
    topics: Type.Array(Type.String({ maxLength: 100 }), { minItems: 1, maxItems: 50 }),
  },
  { additionalProperties: false },
);

export const DeliveryView = Type.Object({
  id: Type.String(),
  webhookId: Type.String(),
  topic: Type.String(),
  madeAt: Type.String({ format: "date-time" }),
  tries: Type.Integer(),
  state: Type.Union([Type.Literal("waiting"), Type.Literal("delivered"), Type.Literal("dead")]),
  lastStatus: Type.Optional(Type.Integer({ description: "HTTP status of the last answer" })),
  lastFault: Type.Optional(Type.String({ description: "When there was no answer: ECONNREFUSED, TIMEOUT …" })),
  nextAt: Type.Optional(Type.String({ format: "date-time" })),
});
