import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { readCalendars } from "../rules/rules.store.ts";
import { officialYears } from "./calendars.ts";

const AnyObject = Type.Unsafe<Record<string, unknown>>({ type: "object", additionalProperties: true });

/** When one may come in, for whoever asks: the frame of the staff app, a kiosk, a screen at the door. */
export function openingHoursRoute({ db }: Pick<Kernel, "db">): Endpoint {
  return route({
    method: "GET",
    path: "/api/v1/opening-hours",
    access: "public",
    summary: "When the library is open: its calendar, and the public holidays that it counts on",
    answer: Type.Object({ hours: Type.Optional(AnyObject), official: Type.Array(AnyObject) }),
    async handle() {
      const set = (await readCalendars(db))?.set;
      const official = set ? officialYears(set).map((year) => ({ ...year })) : [];
      return { official, ...(set?.building && { hours: { ...set.building } }) };
    },
  });
}
