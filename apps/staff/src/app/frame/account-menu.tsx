import { Icon, type IconName } from "@wenyuan/ui";
import { Button } from "react-aria-components/Button";
import { Header } from "react-aria-components/Header";
import { Menu, MenuItem, MenuSection, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Separator } from "react-aria-components/Separator";
import { useTexts } from "../../lib/i18n/language.tsx";
import { isRoleName, roleMessages } from "../../lib/session/role-names.ts";
import { useSession } from "../../lib/session/session.ts";
import { type Theme, themes, useTheme } from "../../lib/theme/theme.ts";
import { appMessages } from "../messages.ts";
import styles from "./account-menu.module.css";
import { useSignOut } from "./use-sign-out.ts";

const themeIcons: Record<Theme, IconName> = { system: "screen", light: "sun", dark: "moon" };

interface AccountMenuProps {
  readonly className: string | undefined;
  onKeys(): void;
}

/** Who is signed in, light or dark, the keys, and the way out. Open at first: it was reached for. */
export default function AccountMenu({ className = "", onKeys }: AccountMenuProps) {
  const texts = useTexts(appMessages);
  const roles = useTexts(roleMessages);
  const session = useSession();
  const [theme, setTheme] = useTheme();
  const leave = useSignOut();
  return (
    <MenuTrigger defaultOpen>
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
