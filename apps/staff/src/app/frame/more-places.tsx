import { Link } from "@tanstack/react-router";
import { Icon } from "@wenyuan/ui";
import { Dialog } from "../../lib/dialog/dialog.tsx";
import { useTexts } from "../../lib/i18n/language.tsx";
import { appMessages } from "../messages.ts";
import type { PlaceGroup } from "../place-groups.ts";
import type { Place } from "../places.ts";
import styles from "./more-places.module.css";

interface MorePlacesProps {
  readonly groups: readonly (readonly [PlaceGroup, readonly Place[]])[];
  close(): void;
}

/** All places on a phone, by the work they belong to. */
export default function MorePlaces({ groups, close }: MorePlacesProps) {
  const texts = useTexts(appMessages);
  return (
    <Dialog label={texts.more} onClose={close}>
      {groups.map(([group, of]) => (
        <section key={group} className={styles.group} aria-labelledby={`places-${group}`}>
          <h2 id={`places-${group}`}>{texts[group]}</h2>
          <ul>
            {of.map(({ to, text, icon }) => (
              <li key={to}>
                <Link to={to} onClick={close} activeProps={{ "aria-current": "page" }} activeOptions={{ exact: true }}>
                  <Icon name={icon} />
                  {texts[text]}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
