import type { Paired } from "@/classroom/checks/check-questions";
import type { CheckDoor } from "@/classroom/checks/class-check";
import type { Locale } from "@/i18n/locales";
import type { ClassChecksStrings } from "./strings";

/** What the teacher's class checks are given by the page: the bank, the lessons, the words. */

export interface LessonChoice {
  /** Place in its door, from 1. */
  readonly place: number;
  readonly title: string;
  readonly rules: readonly string[];
}

export interface TeacherItem extends Paired {
  readonly idea: string | null;
  readonly prompt: string;
  /** The safe answer in words. */
  readonly key: string;
}

export interface DoorChoice {
  readonly door: CheckDoor;
  readonly name: string;
  /** Address of the page on which pupils answer. */
  readonly href: string;
  /** The page that prints a check; an address is found by its name "href" when pages are made relative. */
  readonly sheets: { readonly href: string };
  readonly lessons: readonly LessonChoice[];
  readonly bank: readonly TeacherItem[];
}

export interface ClassChecksProps {
  readonly locale: Locale;
  readonly doors: readonly DoorChoice[];
  readonly ruleTitles: Readonly<Record<string, string>>;
  readonly ideaTitles: Readonly<Record<string, string>>;
  readonly strings: ClassChecksStrings;
}

/** The bank's question by its id; a check made by an older version may name one that is gone. */
export const itemById = (doors: readonly DoorChoice[], id: string): TeacherItem | null =>
  doors.flatMap(({ bank }) => bank).find((item) => item.id === id) ?? null;
