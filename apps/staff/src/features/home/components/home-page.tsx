import { Link, useNavigate } from "@tanstack/react-router";
import { Icon, type IconName } from "@wenyuan/ui";
import { useState } from "react";
import { textOf } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { Keys } from "../../../lib/keyboard/keyboard.tsx";
import { wallTimeAt } from "../../../lib/library/library-time.ts";
import { useMay, useSession } from "../../../lib/session/session.ts";
import { usePageTitle } from "../../../lib/view/use-page-title.ts";
import { homeMessages } from "../messages.ts";
import styles from "./home-page.module.css";
import { SystemPanel } from "./system-panel.tsx";

/** Where the day begins: find a book, see whether all works, and what one can do. */
export function HomePage() {
  const texts = useTexts(homeMessages);
  const { displayName = "" } = useSession();
  const [hour] = useState(() => wallTimeAt(new Date()).hour);
  usePageTitle(texts.title);
  return (
    <div className={styles.page}>
      <h1>{(hour < 12 ? texts.morning : hour < 18 ? texts.noon : texts.evening)(displayName)}</h1>
      <CatalogueDoor />
      <div className={styles.panels}>
        <Doors />
        <div className={styles.side}>
          <SystemPanel />
          <KeyPanel />
        </div>
      </div>
    </div>
  );
}

function CatalogueDoor() {
  const texts = useTexts(homeMessages);
  const navigate = useNavigate();
  return (
    <search className={styles.search}>
      <form
        className="search"
        onSubmit={(event) => {
          event.preventDefault();
          const q = textOf(new FormData(event.currentTarget), "q");
          void navigate({ to: "/catalogue", search: q === "" ? {} : { q } });
        }}
      >
        <Icon name="search" />
        <input type="search" name="q" aria-label={texts.label} placeholder={texts.ask} autoComplete="off" />
        <button type="submit" className="btn main">
          {texts.search}
        </button>
      </form>
    </search>
  );
}

function Doors() {
  const texts = useTexts(homeMessages);
  const { language } = useLanguage();
  const may = useMay();
  const doors = [
    { to: "/desk", icon: "scan", name: texts.desk, more: texts.deskMore, open: may("circulation.loan.lend") },
    { to: "/holds", icon: "clock", name: texts.holds, more: texts.holdsMore, open: may("circulation.hold.manage") },
    {
      to: "/readers",
      icon: "people",
      name: texts.readerFiles,
      more: texts.readerFilesMore,
      open: may("readers.reader.read"),
    },
    {
      to: "/records/new",
      icon: "plus",
      name: texts.catalogue,
      more: texts.catalogueMore,
      open: may("catalogue.record.edit"),
    },
    { to: "/imports", icon: "list", name: texts.imports, more: texts.importsMore, open: may("catalogue.import.read") },
    {
      to: "/accounts/new",
      icon: "plus",
      name: texts.createAccount,
      more: texts.createAccountMore,
      open: may("identity.account.create"),
    },
    {
      to: "/accounts",
      icon: "people",
      name: texts.accounts,
      more: texts.accountsMore,
      open: may("identity.account.read"),
    },
    { to: "/tokens", icon: "key", name: texts.tokens, more: texts.tokensMore, open: may("identity.token.read") },
  ] as const satisfies readonly { to: string; icon: IconName; name: string; more: string; open: boolean }[];
  const open = doors.filter((door) => door.open);
  return (
    <section className="panel" aria-labelledby="mine">
      <h2 id="mine">{texts.mine}</h2>
      {open.length === 0 && <p>{texts.mineNone}</p>}
      <div className="ways">
        {open.map(({ to, icon, name, more }) => (
          <Link key={to} to={to}>
            <Icon name={icon} />
            <span>
              {name}
              <small>{more}</small>
            </span>
          </Link>
        ))}
        <a href={`/${language}/`}>
          <Icon name="book" />
          <span>
            {texts.readers}
            <small>{texts.readersMore}</small>
          </span>
        </a>
      </div>
    </section>
  );
}

function KeyPanel() {
  const texts = useTexts(homeMessages);
  return (
    <section className={`panel ${styles.keys}`} aria-labelledby="fast">
      <h2 id="fast">{texts.fast}</h2>
      <dl>
        <dt>
          <Keys combo="mod+k" />
        </dt>
        <dd>{texts.fastBar}</dd>
        <dt>
          <Keys combo="g c" />
        </dt>
        <dd>{texts.fastGo}</dd>
        <dt>
          <Keys combo="?" />
        </dt>
        <dd>{texts.fastKeys}</dd>
      </dl>
    </section>
  );
}
