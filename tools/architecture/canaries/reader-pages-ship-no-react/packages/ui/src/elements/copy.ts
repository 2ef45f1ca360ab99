import { thing } from "../page/copyable.tsx";

export const used = thing;
