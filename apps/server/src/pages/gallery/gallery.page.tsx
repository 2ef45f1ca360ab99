import { Gallery } from "@wenyuan/ui/gallery";
import type { PageDefinition } from "../page.ts";

/** Every component in every state, for who builds pages. */
export const galleryPage: PageDefinition = {
  path: "/gallery",
  access: "public",
  answer: ({ language }) =>
    Promise.resolve({
      title: language === "zh" ? "组件" : "Components",
      unlisted: true,
      body: <Gallery lang={language} />,
    }),
};
