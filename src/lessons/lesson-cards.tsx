import type { Picture } from "@/question-types/contract";
import { Drawing } from "@/ui/drawing";
import { CircleCheck } from "@/ui/icons";

/** A lesson as its door shows it. */
export interface LessonCard {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly number: string;
  readonly minutes: string;
  readonly critical: string | null;
  readonly picture: Picture | null;
}

export interface LessonCardsProps {
  readonly lessons: readonly LessonCard[];
  /** Lesson id → what the card says about it ("Done", "Begun"). */
  readonly marks: Readonly<Record<string, { readonly text: string; readonly done: boolean }>>;
}

/** The lessons of a door, in order; nothing is locked. The room for a mark is kept free, so nothing jumps. */
export function LessonCards({ lessons, marks }: LessonCardsProps) {
  return (
    <ol className="grid gap-4 md:grid-cols-2">
      {lessons.map((lesson) => {
        const mark = marks[lesson.id];
        return (
          <li key={lesson.id}>
            <a className="card grid h-full content-start overflow-hidden" href={lesson.href}>
              {lesson.picture && <Drawing {...lesson.picture} alt="" className="block w-full" />}
              <span className="grid content-start gap-1 p-4">
                <span className="-ms-3 flex min-h-8 flex-wrap items-center justify-between text-soft">
                  <span className="ms-3">
                    {lesson.number} · {lesson.minutes}
                    {lesson.critical && ` · ${lesson.critical}`}
                  </span>{" "}
                  {mark && (
                    <span
                      className={`ms-3 flex items-center font-bold ${mark.done ? "text-safe" : "text-road"}`}
                    >
                      {mark.done && <CircleCheck className="me-1" />}
                      {mark.text}
                    </span>
                  )}
                </span>{" "}
                <strong className="text-[1.2em] leading-tight">{lesson.title}</strong>{" "}
                <span>{lesson.summary}</span>
              </span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
