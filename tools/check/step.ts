/** One part of `npm run check`. */
export interface Step {
  readonly name: string;
  /** Does it, and writes what it finds to the console. @returns whether all is well */
  run(): Promise<boolean>;
}

/** A step that gathers what is wrong, a line each. */
export function listingStep(name: string, find: () => string[] | Promise<string[]>): Step {
  return {
    name,
    async run() {
      const faults = await find();
      for (const fault of faults) console.log(fault);
      return faults.length === 0;
    },
  };
}
