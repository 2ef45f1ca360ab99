import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

export type Theme = "system" | "light" | "dark";

export interface ThemeSwitchProps {
  /** "Light or dark". */
  readonly legend: string;
  readonly labels: Record<Theme, string>;
  /** What the server knows from the cookie `theme`. */
  readonly value?: Theme | undefined;
  /** A POST form takes the choice when there is no script. */
  readonly action: string;
}

const ICONS: Record<Theme, IconName> = { system: "screen", light: "sun", dark: "moon" };

/**
 * Three buttons of one form. Without script the form posts and the server answers with the cookie; with `<wy-theme>` the
 * page changes at once. The server writes `data-theme` on `html` from the cookie, so nothing flashes.
 */
export function ThemeSwitch({ legend, labels, value = "system", action }: ThemeSwitchProps) {
  return (
    <wy-theme>
      <form method="post" action={action}>
        <fieldset>
          <legend className="hide">{legend}</legend>
          {(["system", "light", "dark"] as const).map((theme) => (
            <button key={theme} name="theme" value={theme} aria-pressed={theme === value}>
              <Icon name={ICONS[theme]} />
              <span>{labels[theme]}</span>
            </button>
          ))}
        </fieldset>
      </form>
    </wy-theme>
  );
}
