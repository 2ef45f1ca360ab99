import { Outlet, useNavigate, useRouteContext } from "@tanstack/react-router";
import { SkipLink } from "@wenyuan/ui";
import { lazy, Suspense, useState, useSyncExternalStore } from "react";
import { useTexts } from "../../lib/i18n/language.tsx";
import { useKey } from "../../lib/keyboard/keyboard.tsx";
import { useSession } from "../../lib/session/session.ts";
import { Toasts } from "../../lib/toast/toasts.tsx";
import { appMessages } from "../messages.ts";
import { places, placesFor } from "../places.ts";
import styles from "./frame.module.css";
import { KeyBar } from "./key-bar.tsx";
import { Rail } from "./rail.tsx";
import { TopBar } from "./top-bar.tsx";

const Commands = lazy(() => import("./commands.tsx"));
const KeyMap = lazy(() => import("./key-map.tsx"));
const SignInAgainDialog = lazy(() => import("./sign-in-again-dialog.tsx"));

type Open = "commands" | "keys" | undefined;

/** What stands around every page: the rail, the top bar, the keys; and above all, the command bar. */
export function Frame() {
  const texts = useTexts(appMessages);
  const session = useSession();
  const { again } = useRouteContext({ from: "__root__" });
  const wish = useSyncExternalStore(again.subscribe, again.current);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const idle = open === undefined && wish === undefined;
  useKey("mod+k", { label: texts.ask, group: texts.everywhere, whileTyping: true, on: idle }, () =>
    setOpen("commands"),
  );
  useKey("?", { label: texts.keys, group: texts.everywhere, on: idle }, () => setOpen("keys"));
  const mine = placesFor(session.permissions);
  return (
    <div className={styles.app} data-density="compact">
      <SkipLink label={texts.skip} />
      <Rail places={mine} name={session.displayName ?? ""} />
      <TopBar onAsk={() => setOpen("commands")} onKeys={() => setOpen("keys")} />
      <main id="main" className={styles.main} data-scroller="" tabIndex={-1}>
        <Outlet />
      </main>
      <KeyBar onKeys={() => setOpen("keys")} />
      <Toasts />
      {places.map((place) => (
        <PlaceKey key={place.to} place={place} on={idle && mine.includes(place)} />
      ))}
      <Suspense>
        {open === "commands" && <Commands places={mine} onClose={close} onKeys={() => setOpen("keys")} />}
        {open === "keys" && <KeyMap onClose={close} />}
        {wish && <SignInAgainDialog wish={wish} name={session.displayName ?? ""} />}
      </Suspense>
    </div>
  );
}

function PlaceKey({ place, on }: { readonly place: (typeof places)[number]; readonly on: boolean }) {
  const texts = useTexts(appMessages);
  const navigate = useNavigate();
  useKey(place.keys, { label: texts[place.text], group: texts.pages, on }, () => void navigate({ to: place.to }));
  return null;
}
