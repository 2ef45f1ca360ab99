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

/** The ways to pay that are offered, at the desk and to readers. */
export interface OfferedPayments {
  readonly providers: PaymentProviders;
  offered(): Promise<readonly PaymentProvider[]>;
}

/** The sandbox is for trials and the demonstration: nobody pays a real library with it. */
export function offerPayments(
  kernel: Pick<Kernel, "db" | "settings">,
  isDemonstration: () => Promise<boolean>,
): OfferedPayments {
  const providers = openProviders(kernel);
  return {
    providers,
    offered: async () => (kernel.settings.payment !== "auto" || (await isDemonstration()) ? providers.all : []),
  };
}
