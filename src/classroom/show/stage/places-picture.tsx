import type { PictureSlide } from "@/classroom/show/slide";
import { Drawing } from "@/ui/drawing";

interface PlacesPictureProps {
  readonly slide: PictureSlide;
  readonly letters: string;
}

/** A picture as large as there is room; over it the letters of its places, where options name some. */
export function PlacesPicture({ slide: { picture, places }, letters }: PlacesPictureProps) {
  const { width, height } = picture;
  const unit = height / 100;
  return (
    <div className="stage-picture">
      <Drawing {...picture} className="" eager />
      {places.length > 0 && (
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {places.map(([x, y], index) => {
            const [left, top] = [(x * width) / 100, (y * height) / 100];
            return (
              <g key={letters[index]}>
                <circle cx={left} cy={top} r={9 * unit} />
                <circle cx={left} cy={top} r={9 * unit} />
                <circle className="stage-badge" cx={left} cy={top - 9 * unit} r={5.5 * unit} />
                <text x={left} y={top - 9 * unit} dy=".35em" fontSize={9 * unit}>
                  {letters[index]}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
