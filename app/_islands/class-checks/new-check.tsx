import { useState } from "react";
import { checkQuestions } from "@/classroom/check-questions";
import type { Form } from "@/classroom/class-check";
import type { DoorChoice, TeacherItem } from "./data";
import type { ClassChecksStrings } from "./strings";

/** What a new check was asked for. */
export interface Wanted {
  readonly door: DoorChoice["door"];
  readonly lessons: readonly number[];
  readonly form: Form;
  readonly items: readonly TeacherItem[];
}

interface NewCheckProps {
  readonly doors: readonly DoorChoice[];
  readonly strings: ClassChecksStrings;
  readonly onStart: (wanted: Wanted) => void;
}

/** Choosing the lessons of a new check. */
export function NewCheck({ doors, strings, onStart }: NewCheckProps) {
  const [door, setDoor] = useState(doors[0]?.door ?? "child");
  const [lessons, setLessons] = useState<readonly number[]>([]);
  const [missing, setMissing] = useState(false);
  const choice = doors.find((one) => one.door === door);
  if (!choice) return null;
  const start = (form: Form) => {
    const rules = choice.lessons
      .filter(({ place }) => lessons.includes(place))
      .flatMap((lesson) => lesson.rules);
    const items = checkQuestions(choice.bank, rules, form);
    setMissing(items.length === 0);
    if (items.length > 0) onStart({ door, lessons: [...lessons].sort(), form, items });
  };
  return (
    <section aria-labelledby="new-check" className="grid gap-3">
      <h3 id="new-check" className="text-[1.15em]">
        {strings.newCheck}
      </h3>
      <fieldset>
        <legend className="font-bold">{strings.door}</legend>
        <div className="mt-1 grid gap-2 sm:grid-cols-2">
          {doors.map((one) => (
            <label key={one.door} className="option">
              <input
                type="radio"
                name="door"
                checked={one.door === door}
                onChange={() => {
                  setDoor(one.door);
                  setLessons([]);
                }}
              />
              <span>{one.name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="font-bold">{strings.lessons}</legend>
        <p className="text-soft">{strings.lessonsHint}</p>
        <div className="mt-1 grid gap-2">
          {choice.lessons.map(({ place, title }) => (
            <label key={place} className="option">
              <input
                type="checkbox"
                checked={lessons.includes(place)}
                onChange={() =>
                  setLessons(
                    lessons.includes(place)
                      ? lessons.filter((other) => other !== place)
                      : [...lessons, place],
                  )
                }
              />
              <span>{title}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p role="status" className="font-bold text-clay">
        {missing && strings.noLessons}
      </p>
      <button type="button" className="button" onClick={() => start("a")}>
        {strings.startBefore}
      </button>
    </section>
  );
}
