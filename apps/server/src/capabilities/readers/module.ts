import type { Module } from "../../kernel/module.ts";
import { readersPermissions } from "./permissions.ts";

/** The reader's file: who uses the library, by which names and cards, and what keeps them from it. */
export function readersModule(): Module {
  return { name: "readers", permissions: Object.values(readersPermissions) };
}
