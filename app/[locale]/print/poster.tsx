import type { Situation } from "@/library/algorithm";
import { loadLibrary } from "@/library/load";
import { Drawing } from "@/ui/drawing";
import { Unbroken } from "@/ui/unbroken";

interface PosterProps {
  readonly name: "a" | "b";
  readonly situation: Situation;
  readonly numbers: readonly { readonly number: string; readonly service: string }[];
}

/** The picture beside each step: of a lesson ("k2/hands-back"), or drawn for the poster alone. */
const pictures = {
  a: ["k2/hands-back", "k1/unknown-thing", "k2/walk-back", "k2/tell-adult"],
  b: ["y4/off-the-path", "k6/like-a-tree", "y4/shouting", "/pictures/print/wait.svg"],
} as const;

function address(picture: string): string {
  if (picture.startsWith("/")) return picture;
  const [lesson, name] = picture.split("/");
  const file = loadLibrary()
    .lessons.find(({ id }) => id === lesson)
    ?.pictures.find((known) => known.name === `${name}.svg`);
  if (!file) throw new Error(`The poster shows ${picture}, which no lesson has.`);
  return `/pictures/${file.lesson}/${file.servedAs}`;
}

/** The poster of one situation: its four steps, large, each with a picture, and the numbers. */
export function Poster({ name, situation, numbers }: PosterProps) {
  return (
    <div className="poster">
      <h2 className="poster-title">{situation.situation}</h2>
      <ol className="poster-steps">
        {situation.rules.map((step, index) => (
          <li key={step}>
            {/* The words beside it say the same; not lazy, or it may be missing on paper. */}
            <Drawing
              src={address(pictures[name][index] ?? "")}
              alt=""
              width={400}
              height={300}
              className=""
              eager
            />
            <span className="poster-words">
              {index + 1}. <Unbroken text={step} />
            </span>
          </li>
        ))}
      </ol>
      <ul className="poster-numbers">
        {numbers.map(({ number, service }) => (
          <li key={number}>
            <strong>{number}</strong> {service}
          </li>
        ))}
      </ul>
    </div>
  );
}
