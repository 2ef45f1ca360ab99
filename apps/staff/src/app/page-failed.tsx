import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import { useTexts } from "../lib/i18n/language.tsx";
import { Failed } from "../lib/view/failed.tsx";
import { usePageTitle } from "../lib/view/use-page-title.ts";
import { appMessages } from "./messages.ts";

/** The page needs a permission that the signed-in person does not have. */
export class NotPermitted extends Error {
  readonly permission: string;
  constructor(permission: string) {
    super(`needs ${permission}`);
    this.permission = permission;
  }
}

/** In place of a page that failed or may not be seen. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const texts = useTexts(appMessages);
  const forbidden = error instanceof NotPermitted;
  usePageTitle(forbidden ? texts.forbidden : texts.broken);
  return (
    <section className="blank">
      <h1>{forbidden ? texts.forbidden : texts.broken}</h1>
      {forbidden ? <p>{texts.forbiddenMore(error.permission)}</p> : <Failed error={error} onRetry={reset} />}
      <Link className="btn" to="/">
        {texts.toHome}
      </Link>
    </section>
  );
}
