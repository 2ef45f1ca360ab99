import { formValue, type PageDefinition } from "../page.ts";
import { safeReturnTo } from "../sign-in/return-to.ts";
import { themeCookie } from "./theme.ts";

const yearSeconds = 365 * 24 * 60 * 60;

/** Takes the choice of light or dark where there is no script, and goes back to the page. */
export const themePage: PageDefinition = {
  method: "POST",
  path: "/theme",
  access: "public",
  answer(call) {
    const theme = formValue(call, "theme");
    if (theme === "light" || theme === "dark")
      call.reply.setCookie(themeCookie, theme, { path: "/", sameSite: "lax", maxAge: yearSeconds });
    else call.reply.clearCookie(themeCookie, { path: "/" });
    return Promise.resolve({ redirect: backOf(call.request.headers.referer, `/${call.language}`) });
  },
};

function backOf(referer: string | undefined, fallback: string): string {
  if (referer === undefined || !URL.canParse(referer)) return fallback;
  const { pathname, search } = new URL(referer);
  return safeReturnTo(pathname + search, fallback);
}
