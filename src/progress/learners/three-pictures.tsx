import { useState } from "react";
import { fill } from "@/base/fill";
import type { Lock } from "@/progress/learners/learner-event";
import { type LearnerPicture, learnerPictures } from "@/progress/learners/learner-pictures";
import { Picture } from "./picture";
import type { LearnerWords } from "./strings";

interface ThreePicturesProps {
  readonly words: LearnerWords;
  readonly onThree: (three: Lock) => void;
}

/** All pictures, to touch three of them in turn; the same one may come twice. */
export function ThreePictures({ words, onThree }: ThreePicturesProps) {
  const [touched, setTouched] = useState<readonly LearnerPicture[]>([]);
  const touch = (id: LearnerPicture) => {
    const [first, second] = touched;
    setTouched(first && second ? [] : [...touched, id]);
    if (first && second) onThree([first, second, id]);
  };
  return (
    <div className="grid gap-2">
      <p role="status">{fill(words.strings.touched, { n: touched.length })}</p>
      <div className="picture-grid">
        {learnerPictures.map((id) => (
          <button key={id} type="button" className="picture-choice" onClick={() => touch(id)}>
            <Picture id={id} />
            <span className="visually-hidden">{words.pictures[id]}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
