import { LinkButton, PageTitle } from "@wenyuan/ui";
import { clearSessionCookie, originOf, signOut } from "../../capabilities/identity/index.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { PageDefinition } from "../page.ts";
import type { CampusSources } from "./campus.pages.tsx";
import { signInMessages } from "./sign-in.messages.ts";

/** So long the page is to be read before a shared computer goes on to the campus by itself. */
const refreshSeconds = 3;

/**
 * Signs out here, and says where somebody is signed in yet: at the campus that let them in. A shared computer goes there by itself; by a
 * header, since the content policy keeps forms from leading elsewhere.
 */
export function signOutPage(sources: Omit<CampusSources, "mailer">): PageDefinition {
  const { settings } = sources;
  return {
    method: "POST",
    path: "/sign-out",
    access: "public",
    async answer({ principal, request, reply, language }) {
      const { campus, shared } = await signOut(sources, principal, originOf(request, settings));
      clearSessionCookie(reply, settings);
      // Whatever this browser kept of the library goes too: the next person at a shared computer finds nothing.
      reply.header("clear-site-data", '"cache", "storage"');
      if (!campus) return { redirect: `/${language}` };
      if (shared) reply.header("refresh", `${refreshSeconds}; url=${campus.url}`);
      const t = speak(signInMessages, language);
      const name = campus.name[language];
      const body = (
        <div className="gate">
          <div className="stackv">
            <PageTitle note={t.stillAtCampus(name)}>{t.signedOut}</PageTitle>
            <LinkButton kind="main" wide href={campus.url}>
              {t.leaveCampus(name)}
            </LinkButton>
            <LinkButton kind="bare" wide href={`/${language}`}>
              {t.stayAtCampus}
            </LinkButton>
          </div>
        </div>
      );
      return { title: t.signedOut, unlisted: true, anonymous: true, body };
    },
  };
}
