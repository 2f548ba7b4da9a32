import { Drawing } from "@/ui/drawing";
import type { OpenProps, PaperProps, Picture } from "../contract";
import { OpenAnswers } from "../open-paper";
import { numbered } from "./numbered";
import type { PictureQuestion } from "./question";

type Places = ReturnType<typeof numbered>;

/** The picture with a ring and a number at each place. */
function Ground({ ground, places }: { readonly ground: Picture; readonly places: Places }) {
  const high = (100 * ground.height) / ground.width;
  return (
    <div className="picture-paper">
      <Drawing {...ground} />
      <svg viewBox={`0 0 100 ${high}`} aria-hidden="true">
        {places.map(({ id: place, n, x, y }) => {
          const [left, top] = [x, (y * high) / 100];
          return (
            <g key={place}>
              <circle cx={left} cy={top} r="8" />
              <circle cx={left} cy={top} r="8" />
              <circle className="picture-badge" cx={left - 5} cy={top - 5} r="3.4" />
              <text x={left - 5} y={top - 5} dy=".35em">
                {n}
              </text>{" "}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** The picture with its rings and numbers, and the list with boxes to tick. */
export function PicturePaper({ question }: PaperProps<PictureQuestion>) {
  const places = numbered(question.options, question.id);
  return (
    <>
      <Ground ground={question.ground} places={places} />
      <ul className="paper-options">
        {places.map(({ id: place, n, text }) => (
          <li key={place}>
            {n}. {text}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The key: the places of the answer with their reasons, then what to know about the others. */
export function PicturePaperKey({ question, strings }: PaperProps<PictureQuestion>) {
  const places = numbered(question.options, question.id);
  return (
    <ul className="paper-key">
      {places
        .sort((a, b) => Number(b.safe) - Number(a.safe))
        .map(({ id, n, text, safe, feedback }) => (
          <li key={id}>
            {safe ? "✓" : "–"}{" "}
            <b>
              {n}. {text}
            </b>{" "}
            — {safe ? strings.right : strings.wrong} {feedback}
          </li>
        ))}
    </ul>
  );
}

/** The picture, and its places to open. */
export function OpenPicture({ question, seed, strings }: OpenProps<PictureQuestion>) {
  const places = numbered(question.options, seed);
  const answers = places.map(({ n, text, ...place }) => ({
    ...place,
    text: `${n}. ${text}`,
    verdict: place.safe ? strings.right : strings.wrong,
  }));
  return (
    <>
      <Ground ground={question.ground} places={places} />
      <OpenAnswers answers={answers} />
    </>
  );
}
