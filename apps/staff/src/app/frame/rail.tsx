import { Link } from "@tanstack/react-router";
import { Icon, Mark } from "@wenyuan/ui";
import { useTexts } from "../../lib/i18n/language.tsx";
import { appMessages } from "../messages.ts";
import type { Place } from "../places.ts";
import styles from "./rail.module.css";

/** Where one can go: a rail beside the page, on a phone tabs below it. Only what the person may see. */
export function Rail({ places, name }: { readonly places: readonly Place[]; readonly name: string }) {
  const texts = useTexts(appMessages);
  return (
    <nav className={styles.rail} aria-label={texts.places}>
      <Link className={styles.brand} to="/">
        <Mark />
        <b>{texts.brand}</b>
      </Link>
      {places
        .filter((place) => !place.hidden)
        .map(({ to, text, icon }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: to === "/", includeSearch: false }}
            activeProps={{ "aria-current": "page" }}
          >
            <Icon name={icon} />
            <span>{texts[text]}</span>
          </Link>
        ))}
      <p className={styles.who}>
        <Icon name="person" />
        <span>{name}</span>
      </p>
    </nav>
  );
}
