import type { HTMLAttributes } from "react";

/** `<wy-suggest>`: suggestions under a search box. See `src/elements/suggest.ts`. */
export interface SuggestAttributes extends HTMLAttributes<HTMLElement> {
  readonly src: string;
  readonly label: string;
  readonly count: string;
}

/** The tags of `src/elements` and the attributes they read, for TSX. Without script they are plain containers. */
interface WenyuanElements {
  "wy-suggest": SuggestAttributes;
  "wy-sheet": HTMLAttributes<HTMLElement>;
  "wy-copy": HTMLAttributes<HTMLElement> & { readonly text: string; readonly done: string; readonly failed: string };
  "wy-turning-code": HTMLAttributes<HTMLElement> & {
    readonly card?: string;
    readonly keys?: string;
    readonly label: string;
    readonly keep?: string;
    readonly kept?: string;
    readonly forget?: string;
  };
  "wy-passkey": HTMLAttributes<HTMLElement> & {
    readonly use: "sign-in" | "add";
    readonly label: string;
    readonly failed: string;
    readonly next: string;
    readonly name?: string;
  };
  "wy-hits": HTMLAttributes<HTMLElement>;
  "wy-share": HTMLAttributes<HTMLElement> & { readonly label: string };
  "wy-theme": HTMLAttributes<HTMLElement>;
  "wy-toasts": HTMLAttributes<HTMLElement> & { readonly close: string };
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends WenyuanElements {}
  }
}
