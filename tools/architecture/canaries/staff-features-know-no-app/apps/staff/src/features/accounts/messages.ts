import { thing } from "../../app/places.ts";

export const used = thing;
