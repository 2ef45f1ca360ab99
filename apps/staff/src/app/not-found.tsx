import { Link } from "@tanstack/react-router";
import { useTexts } from "../lib/i18n/language.tsx";
import { usePageTitle } from "../lib/view/use-page-title.ts";
import { appMessages } from "./messages.ts";

export function NotFound() {
  const texts = useTexts(appMessages);
  usePageTitle(texts.notFound);
  return (
    <main id="main" className="wrap">
      <section className="blank">
        <h1>{texts.notFound}</h1>
        <p>{texts.notFoundMore}</p>
        <Link className="btn main" to="/">
          {texts.toHome}
        </Link>
      </section>
    </main>
  );
}
