import { errandCookie } from "../errands/errand.cookie.ts";

/** On the way to a campus sign-in and back. */
export const tripCookie = errandCookie("wenyuan_trip");
