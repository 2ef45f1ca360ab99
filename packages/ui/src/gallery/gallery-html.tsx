import { renderToStaticMarkup } from "react-dom/server";
import { GalleryPage } from "./gallery-page.tsx";
import type { GalleryLang } from "./specimen.ts";

/** The gallery as a whole document, with its style sheet at `/ui.css`: for tests and for looking at it. */
export function galleryHtml(lang: GalleryLang, theme?: "light" | "dark"): string {
  const code = lang === "zh" ? "zh-CN" : "en";
  const body = renderToStaticMarkup(<GalleryPage lang={lang} />);
  const chosen = theme ? ` data-theme="${theme}"` : "";
  return `<!doctype html><html lang="${code}"${chosen}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><title>Gallery</title><link rel="stylesheet" href="/ui.css"></head><body>${body}</body></html>`;
}
