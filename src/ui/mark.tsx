interface MarkProps {
  readonly size?: number;
  /** True where it stands in the page itself: on the home page, whose first screen has pictures enough to wait for. */
  readonly held?: boolean;
}

/** The mark: a house with a road leading to it, the safe way home. The words stand beside it. */
export function Mark({ size = 40, held = false }: MarkProps) {
  return (
    <img src="/icon.svg" alt="" width={size} height={size} data-hold={held ? "" : undefined} />
  );
}
