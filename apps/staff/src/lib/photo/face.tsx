interface FaceProps {
  readonly photo: {
    readonly kind: string;
    readonly width: number;
    readonly height: number;
    /** In base64. */
    readonly content: string;
  };
  readonly alt: string;
}

const shownHeight = 160;

/** A reader's photo. */
export function Face({ photo: { kind, width, height, content }, alt }: FaceProps) {
  return (
    <img
      src={`data:${kind};base64,${content}`}
      width={Math.round((width * shownHeight) / height)}
      height={shownHeight}
      alt={alt}
    />
  );
}
