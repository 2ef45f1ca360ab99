import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Icon, type IconName } from "@wenyuan/ui";
import { Button } from "react-aria-components/Button";
import { Header } from "react-aria-components/Header";
import { Menu, MenuItem, MenuSection, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Separator } from "react-aria-components/Separator";
import { signOut } from "../../features/session/api/sign-out.ts";
import { useApi } from "../../lib/api/api.tsx";
import { useTexts } from "../../lib/i18n/language.tsx";
import { isRoleName, roleMessages } from "../../lib/session/role-names.ts";
import { useSession } from "../../lib/session/session.ts";
import { type Theme, themes, useTheme } from "../../lib/theme/theme.ts";
import { useToasts } from "../../lib/toast/toasts.tsx";
import { appMessages } from "../messages.ts";
import styles from "./account-menu.module.css";

const themeIcons: Record<Theme, IconName> = { system: "screen", light: "sun", dark: "moon" };

interface AccountMenuProps {
  readonly className: string | undefined;
  onKeys(): void;
}

/** Who is signed in, light or dark, the keys, and the way out. */
export default function AccountMenu({ className = "", onKeys }: AccountMenuProps) {
  const texts = useTexts(appMessages);
  const roles = useTexts(roleMessages);
  const session = useSession();
  const [theme, setTheme] = useTheme();
  const leave = useSignOut();
  return (
    <MenuTrigger>
      <Button className={className} aria-label={texts.me}>
        <Icon name="settings" />
      </Button>
      <Popover className={styles.popover ?? ""} placement="bottom end" offset={6}>
        <p className={styles.who}>
          <b>{session.displayName}</b>
          <small>{session.roles.map((role) => (isRoleName(role) ? roles[role] : role)).join(" · ")}</small>
        </p>
        <Menu className={styles.menu ?? ""} aria-label={texts.me}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[theme]}
            onSelectionChange={(keys) => {
              const chosen = themes.find((one) => keys !== "all" && keys.has(one));
              if (chosen) setTheme(chosen);
            }}
          >
            <Header className={styles.head ?? ""}>{texts.theme}</Header>
            {themes.map((one) => (
              <MenuItem key={one} id={one} className={styles.item ?? ""} textValue={texts[one]}>
                <Icon name={themeIcons[one]} />
                <span>{texts[one]}</span>
                {one === theme && <Icon name="check" />}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className={styles.line ?? ""} />
          <MenuItem id="keys" className={styles.item ?? ""} textValue={texts.keys} onAction={onKeys}>
            <Icon name="info" />
            <span>{texts.keys}</span>
            <kbd>?</kbd>
          </MenuItem>
          <MenuItem id="out" className={styles.item ?? ""} textValue={texts.signOut} onAction={leave}>
            <Icon name="out" />
            <span>{texts.signOut}</span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Ends the session and forgets everything that was read in it. */
export function useSignOut(): () => void {
  const api = useApi();
  const queries = useQueryClient();
  const router = useRouter();
  const toasts = useToasts();
  const leave = async () => {
    await signOut(api);
    queries.clear();
    await router.navigate({ to: "/sign-in" });
  };
  return () => void leave().catch((error: unknown) => toasts.add({ kind: "failed", text: String(error) }));
}
