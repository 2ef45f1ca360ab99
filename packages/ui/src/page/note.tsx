import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";
import { joinClasses } from "./join-classes.ts";

/** `no` impossible, `ask` needs a thought, `ok` done, `info` good to know. */
export type NoteKind = "no" | "ask" | "ok" | "info";

const ICONS: Record<NoteKind, IconName> = { no: "no", ask: "ask", ok: "check", info: "info" };

export interface NoteProps {
  readonly kind?: NoteKind | undefined;
  readonly id?: string | undefined;
  readonly icon?: IconName | undefined;
  /** The sentence: what is so. */
  readonly title?: ReactNode;
  /** The way on: the day, the reason, the next door. */
  readonly children?: ReactNode;
  /** The answer to what the reader just did: spoken when the page comes. */
  readonly announce?: boolean | undefined;
}

export function Note({ kind = "info", id, icon = ICONS[kind], title, children, announce }: NoteProps) {
  const role = announce ? (kind === "no" ? "alert" : "status") : undefined;
  return (
    <div className={joinClasses("note", kind !== "info" && kind)} id={id} role={role}>
      <Icon name={icon} />
      <div>
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
