import { errandCookie } from "../errands/errand.cookie.ts";

/** Between asking for a link by mail and coming back with it. */
export const mailLinkCookie = errandCookie("wenyuan_mail");
