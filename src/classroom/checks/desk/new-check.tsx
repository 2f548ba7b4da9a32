import { useState } from "react";
import type { DoorChoice } from "./data";
import type { ClassChecksStrings } from "./strings";
import { type Wanted, wantedOf } from "./wanted";

interface NewCheckProps {
  readonly doors: readonly DoorChoice[];
  readonly strings: ClassChecksStrings;
  readonly onStart: (choice: DoorChoice, wanted: Wanted) => void;
}

/** Choosing the lessons of a new check. */
export function NewCheck({ doors, strings, onStart }: NewCheckProps) {
  const [door, setDoor] = useState(doors[0]?.door ?? "child");
  const [lessons, setLessons] = useState<readonly number[]>([]);
  const [missing, setMissing] = useState(false);
  const choice = doors.find((one) => one.door === door);
  if (!choice) return null;
  const start = () => {
    const wanted = wantedOf(choice, lessons, "a");
    setMissing(wanted.items.length === 0);
    if (wanted.items.length > 0) onStart(choice, wanted);
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
      <button type="button" className="button" onClick={start}>
        {strings.startBefore}
      </button>
    </section>
  );
}
