import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

export interface SwitchOption {
  readonly href: string;
  readonly icon: IconName;
  readonly label: string;
  readonly current?: boolean | undefined;
}

export interface SwitchProps {
  /** "View", read out. */
  readonly label: string;
  readonly options: readonly SwitchOption[];
}

/** A few forms of one thing, side by side: links, the present one marked. */
export function Switch({ label, options }: SwitchProps) {
  return (
    <nav className="switch" aria-label={label}>
      {options.map((option) => (
        <a
          key={option.label}
          href={option.href}
          title={option.label}
          aria-current={option.current ? "true" : undefined}
          rel="nofollow"
        >
          <Icon name={option.icon} />
          <span className="hide">{option.label}</span>
        </a>
      ))}
    </nav>
  );
}
