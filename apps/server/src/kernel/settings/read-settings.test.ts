import { describe, expect, it } from "vitest";
import { definitions } from "./definitions.ts";
import { readSettings, SettingsError } from "./read-settings.ts";

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults.map((fault) => fault.text.en);
    throw error;
  }
  return [];
}

describe("settings", () => {
  it("have defaults that listen on loopback, port 8080, data in ./data, with every role", () => {
    expect(readSettings({})).toMatchObject({
      host: "127.0.0.1",
      port: 8080,
      dataDirectory: "./data",
      databaseUrl: undefined,
      roles: ["web", "worker", "search"],
    });
  });

  it("treat an empty variable as unset", () => {
    expect(readSettings({ WENYUAN_PORT: "" }).port).toBe(8080);
  });

  it("name every wrong variable at once, each with the mend", () => {
    expect(faultsOf({ WENYUAN_PORT: "80a", WENYUAN_LOG_LEVEL: "loud", WENYUAN_PUBLIC_URL: "library" })).toEqual(
      [
        "WENYUAN_PUBLIC_URL “library”: write an address without a path, such as https://library.example.edu.",
        "WENYUAN_LOG_LEVEL “loud”: choose one of: silent, error, warn, info, debug.",
        "WENYUAN_PORT “80a”: write a port number from 0 to 65535.",
      ].toSorted((a, b) => order(a) - order(b)),
    );
  });

  it("suggest the variable that a mistyped one means", () => {
    expect(faultsOf({ WENYUAN_PROT: "8081" })).toEqual([
      "WENYUAN_PROT: there is no such setting. Did you mean WENYUAN_PORT?",
    ]);
  });

  it("never repeat a faulty DATABASE_URL, which may hold a password", () => {
    expect(faultsOf({ DATABASE_URL: "mysql://root:secret@db/x" }).join()).not.toContain("secret");
  });
});

/** Faults come in the order of the definitions. */
function order(text: string): number {
  return Object.values(definitions).findIndex((setting) => text.startsWith(setting.variable));
}
