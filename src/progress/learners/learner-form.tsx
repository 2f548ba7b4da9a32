import { useState } from "react";
import { type LearnerPicture, learnerPictures } from "@/progress/learners/learner-pictures";
import { nicknameLength } from "@/progress/learners/nickname";
import { TextField } from "@/ui/text-field";
import { Picture } from "./picture";
import type { LearnerWords } from "./strings";

interface LearnerFormProps {
  readonly words: LearnerWords;
  /** What stands in it at first. */
  readonly name: string;
  readonly picture: LearnerPicture;
  /** The word on the button. */
  readonly done: string;
  readonly onDone: (name: string, picture: LearnerPicture) => void;
  readonly onCancel: () => void;
}

/** A picture, and a nickname for who wants one. Nothing else is asked. */
export function LearnerForm({ words, done, onDone, onCancel, ...begin }: LearnerFormProps) {
  const { strings, pictures } = words;
  const [name, setName] = useState(begin.name);
  const [picture, setPicture] = useState(begin.picture);
  return (
    <form noValidate className="grid gap-4">
      <fieldset>
        <legend className="mb-2 font-bold">{strings.picture}</legend>
        <div className="picture-grid">
          {learnerPictures.map((id) => (
            <label key={id} className="picture-choice" data-chosen={id === picture || undefined}>
              <input
                type="radio"
                name="learner-picture"
                className="visually-hidden"
                checked={id === picture}
                onChange={() => setPicture(id)}
              />
              <Picture id={id} />
              <span className="visually-hidden">{pictures[id]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        label={strings.nickname}
        hint={strings.nicknameHint}
        name="nickname"
        longest={nicknameLength}
        value={name}
        onText={setName}
      />
      <p className="row">
        <button
          type="submit"
          className="button"
          onClick={(event) => {
            event.preventDefault();
            onDone(name, picture);
          }}
        >
          {done}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {strings.cancel}
        </button>
      </p>
    </form>
  );
}
