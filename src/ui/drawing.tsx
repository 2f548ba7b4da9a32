interface DrawingProps {
  readonly src: string;
  /** Empty where the words beside it say the same. */
  readonly alt: string;
  /** Size in CSS pixels, so that the page keeps its room free. */
  readonly width: number;
  readonly height: number;
  readonly className?: string;
  /** True for the first picture of a page; the others load when they come near. */
  readonly eager?: boolean;
}

/** A drawn picture. A plain `<img>`: the drawings are small SVG files that no optimiser improves. */
export function Drawing({ alt, eager = false, className = "picture", ...size }: DrawingProps) {
  return <img {...size} alt={alt} className={className} loading={eager ? undefined : "lazy"} />;
}
