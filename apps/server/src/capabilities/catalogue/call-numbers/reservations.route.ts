import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf, pageStart } from "../../../kernel/http/paging.ts";
import { idempotentRoute, route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { changedBy } from "../changed-by.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { deleteReservation, listReservations, type Reservation } from "./book-number.store.ts";
import { writtenNumber } from "./book-number.ts";
import { reserveNumber } from "./reserve-number.ts";

const Id = Type.String({ pattern: "^[0-9]{1,18}$" });

const ReservationBody = Type.Object(
  {
    class: Type.String({ minLength: 1, maxLength: 60, pattern: String.raw`\S` }),
    series: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    recordId: Type.Optional(Id),
  },
  { additionalProperties: false },
);

const ReservationView = Type.Object({
  id: Type.String(),
  series: Type.String(),
  class: Type.String(),
  number: Type.Integer(),
  callNumber: Type.String(),
  recordId: Type.Optional(Type.String()),
  reservedBy: Type.String(),
  reservedAt: Type.String({ format: "date-time" }),
  reservedUntil: Type.String({ format: "date-time" }),
});

/** 种次号: reserved, listed, given back. */
export function reservationRoutes({
  db,
  clock,
  idempotency,
}: Pick<Kernel, "db" | "clock" | "idempotency">): Endpoint[] {
  return [
    idempotentRoute(idempotency, {
      method: "POST",
      path: "/api/v1/call-numbers/reservations",
      access: cataloguePermissions["call-number.reserve"],
      summary: "Reserve the next book number of a class; nobody else gets it",
      body: ReservationBody,
      answer: ReservationView,
      status: 201,
      problems: [
        catalogueProblems.seriesNotFound,
        catalogueProblems.classNotCounted,
        catalogueProblems.numbersExhausted,
      ],
      async handle({ body, principal }, tx) {
        const { class: classNumber, ...rest } = body;
        const reserving = { changedBy: changedBy(principal), now: clock.now() };
        const reserved = await reserveNumber(tx, { classNumber, ...rest }, reserving);
        return isProblem(reserved) ? reserved : reservationView(reserved);
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/call-numbers/reservations",
      access: cataloguePermissions["item.read"],
      summary: "Reserved book numbers that no item bears yet",
      query: PageQuery,
      answer: PageOf(ReservationView),
      handle: async ({ query }) => pageOf(await listReservations(db, pageStart(query)), query.limit, reservationView),
    }),
    route({
      method: "DELETE",
      path: "/api/v1/call-numbers/reservations/:id",
      access: cataloguePermissions["call-number.reserve"],
      summary: "Give a reserved book number back",
      params: Type.Object({ id: Id }),
      answer: Type.Object({ released: Type.Literal(true) }),
      problems: [catalogueProblems.reservationNotFound],
      handle: async ({ params }) =>
        (await transact(db, (tx) => deleteReservation(tx, params.id)))
          ? { released: true as const }
          : catalogueProblems.reservationNotFound(),
    }),
  ];
}

function reservationView({ classNumber, reservedAt, reservedUntil, ...rest }: Reservation) {
  return {
    ...rest,
    class: classNumber,
    callNumber: writtenNumber({ classNumber, number: rest.number }),
    reservedAt: reservedAt.toISOString(),
    reservedUntil: reservedUntil.toISOString(),
  };
}
