import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";
import { joinClasses } from "./join-classes.ts";

/** `main` is the one primary action of a screen; `bare` has no border, for what may be left undone. */
export type ButtonKind = "main" | "plain" | "bare";

export interface ButtonLook {
  readonly kind?: ButtonKind | undefined;
  readonly small?: boolean | undefined;
  readonly wide?: boolean | undefined;
  readonly icon?: IconName | undefined;
  /** Says the result: "Renew until 17 October", not "Renew". */
  readonly children: ReactNode;
}

export interface ButtonProps extends ButtonLook {
  readonly type?: "submit" | "button" | "reset" | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly form?: string | undefined;
  readonly formAction?: string | undefined;
  /** Cannot be done now. The button stays focusable, does nothing, and names by id the note that says why. */
  readonly refusedBy?: string | undefined;
  readonly describedBy?: string | undefined;
}

function look({ kind, small, wide }: ButtonLook): string | undefined {
  return joinClasses("btn", kind !== "plain" && kind, small && "small", wide && "wide");
}

export function Button(props: ButtonProps) {
  const { type = "submit", name, value, form, formAction, refusedBy, describedBy, icon, children } = props;
  const refused = refusedBy === undefined ? {} : ({ "aria-disabled": true, type: "button" } as const);
  const attributes: ButtonHTMLAttributes<HTMLButtonElement> = { type, name, value, form, formAction, ...refused };
  return (
    <button className={look(props)} aria-describedby={refusedBy ?? describedBy} {...attributes}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export interface LinkButtonProps extends ButtonLook {
  readonly href: string;
  readonly lang?: string | undefined;
  readonly hrefLang?: string | undefined;
  readonly rel?: string | undefined;
  readonly current?: boolean | undefined;
}

export function LinkButton(props: LinkButtonProps) {
  const { href, lang, hrefLang, rel, current, icon, children } = props;
  const ariaCurrent = current ? "page" : undefined;
  return (
    <a className={look(props)} href={href} lang={lang} hrefLang={hrefLang} rel={rel} aria-current={ariaCurrent}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
