import { Link } from "@tanstack/react-router";
import { Icon, Mark } from "@wenyuan/ui";
import { Fragment, lazy, Suspense, useState } from "react";
import { useTexts } from "../../lib/i18n/language.tsx";
import { appMessages } from "../messages.ts";
import { groupPlaces, tabsOf } from "../place-groups.ts";
import type { Place } from "../places.ts";
import styles from "./rail.module.css";

const MorePlaces = lazy(() => import("./more-places.tsx"));

/** Where one can go, by the work it belongs to: a rail beside the page; on a phone four tabs below it, and the rest behind one more. */
export function Rail({ places, name }: { readonly places: readonly Place[]; readonly name: string }) {
  const texts = useTexts(appMessages);
  const [open, setOpen] = useState(false);
  const tabs = tabsOf(places);
  const groups = groupPlaces(places);
  const hasMore = groups.flatMap(([, of]) => of).length > tabs.length;
  return (
    <nav className={styles.rail} aria-label={texts.places}>
      <Link className={styles.brand} to="/">
        <Mark />
        <b>{texts.brand}</b>
      </Link>
      {groups.map(([group, of], n) => (
        <Fragment key={group}>
          {n > 0 && <span className={styles.group}>{texts[group]}</span>}
          {of.map((place) => (
            <RailLink key={place.to} place={place} tab={tabs.includes(place)} />
          ))}
        </Fragment>
      ))}
      {hasMore && (
        <button type="button" className={styles.more} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Icon name="menu" />
          <span>{texts.more}</span>
        </button>
      )}
      <p className={styles.who}>
        <Icon name="person" />
        <span>{name}</span>
      </p>
      <Suspense>{open && <MorePlaces groups={groups} close={() => setOpen(false)} />}</Suspense>
    </nav>
  );
}

function RailLink({ place: { to, text, icon }, tab }: { readonly place: Place; readonly tab: boolean }) {
  const texts = useTexts(appMessages);
  return (
    <Link
      to={to}
      className={tab ? styles.tab : ""}
      activeOptions={{ exact: to === "/", includeSearch: false }}
      activeProps={{ "aria-current": "page" }}
    >
      <Icon name={icon} />
      <span>{texts[text]}</span>
    </Link>
  );
}
