import encodeQR from "qr";
import type { Ref } from "react";

interface PictureCodeProps {
  readonly text: string;
  /** What a screen reader says instead. */
  readonly label: string;
  readonly ref?: Ref<SVGSVGElement>;
}

/** A QR code, black on white in every theme: a camera reads no other as well. */
export function PictureCode({ text, label, ref }: PictureCodeProps) {
  const modules = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  const dark = modules.flatMap((row, y) =>
    row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  const size = modules.length;
  return (
    <svg
      ref={ref}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="picture-code"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={dark.join("")} />
    </svg>
  );
}
