import type { Theme } from "@wenyuan/ui";
import type { FastifyRequest } from "fastify";

export const themeCookie = "theme";

/** What the reader chose, kept in a cookie so that the server can write it and nothing flashes. */
export function readTheme(request: FastifyRequest): Theme {
  const { [themeCookie]: value } = request.cookies;
  return value === "light" || value === "dark" ? value : "system";
}
