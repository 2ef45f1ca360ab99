import type { Plugin } from "vite";

/**
 * Puts the script `src/first-paint.ts` into the head as a classic script, so that the page waits for it: whoever chose night never sees a
 * white flash. It has no import and no export, so it is a valid classic script though it is built as a module.
 */
export function firstPaint(): Plugin {
  return {
    name: "wenyuan-first-paint",
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle }) {
        const script = Object.values(bundle ?? {}).find((one) => one.type === "chunk" && one.name === "first-paint");
        if (!script) return [];
        return [{ tag: "script", attrs: { src: `/staff/${script.fileName}` }, injectTo: "head-prepend" }];
      },
    },
  };
}
