export interface BonesProps {
  /** "Fetching availability", read out. */
  readonly label: string;
  /** How many hits are drawn. */
  readonly hits?: number | undefined;
}

/** Waiting, in the shape of what will come, so that nothing jumps. */
export function Bones({ label, hits = 3 }: BonesProps) {
  return (
    <>
      <output className="hide">{label}</output>
      <div className="hits" aria-hidden="true">
        {Array.from({ length: hits }, (_, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- they are all alike
          <div className="hit" key={i}>
            <span className="cover bone" />
            <div className="body">
              <span className="bone b1" />
              <span className="bone b2" />
              <span className="bone b3" />
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
