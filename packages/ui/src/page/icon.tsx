import { type IconName, iconPaths } from "./icon-paths.ts";

export interface IconProps {
  readonly name: IconName;
}

/** An icon beside words. It is hidden from assistive technology: the words say it. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="i" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}
