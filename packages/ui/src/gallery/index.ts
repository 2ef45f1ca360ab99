export { Gallery, type GalleryProps } from "./gallery.tsx";
export { GalleryPage } from "./gallery-page.tsx";
export type { GalleryLang } from "./specimen.ts";
