import type { Kernel } from "../../../../kernel/module.ts";
import type { PaymentProvider } from "./payment-provider.port.ts";
import { openSandbox, type Sandbox } from "./sandbox.provider.ts";

/** The ways to pay over the network that this library has. */
export interface PaymentProviders {
  readonly sandbox?: Sandbox;
  readonly all: readonly PaymentProvider[];
  find(code: string): PaymentProvider | undefined;
}

/** The sandbox is there unless it is switched off; that nobody pays a real library with it is up to the page that offers it. */
export function openProviders(kernel: Pick<Kernel, "db" | "settings">): PaymentProviders {
  if (kernel.settings.payment === "off") return { all: [], find: () => undefined };
  const sandbox = openSandbox(kernel);
  return { sandbox, all: [sandbox], find: (code) => (code === sandbox.code ? sandbox : undefined) };
}
