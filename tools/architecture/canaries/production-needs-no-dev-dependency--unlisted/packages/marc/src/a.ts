import { build } from "esbuild";

export const used = build;
