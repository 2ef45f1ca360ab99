import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { cataloguePermissions } from "../permissions.ts";
import { readCharacters } from "./read-characters.ts";

const ReadingView = Type.Object({
  character: Type.String(),
  syllables: Type.Array(Type.String(), {
    description: "With tone number, ü as v, the likeliest first; none for what is not Han",
  }),
});

/** Pinyin for a cataloguer to look over: a character that has several readings carries them all. */
export function pinyinRoutes(): Endpoint[] {
  return [
    route({
      method: "POST",
      path: "/api/v1/pinyin",
      access: cataloguePermissions["record.edit"],
      summary: "How the characters of a text are read, decided by the words they stand in",
      body: Type.Object(
        { text: Type.String({ minLength: 1, maxLength: 2_000 }), name: Type.Boolean({ default: false }) },
        { additionalProperties: false },
      ),
      answer: Type.Object({ readings: Type.Array(ReadingView) }),
      handle: ({ body }) => Promise.resolve({ readings: readCharacters(body.text, body.name) }),
    }),
  ];
}
