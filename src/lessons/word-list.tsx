import { type Locale, locales } from "@/i18n/locales";
import type { Word } from "./find-words";

export interface WordListProps {
  readonly words: readonly Word[];
  /** The language of the page: its term comes first. */
  readonly locale: Locale;
}

/** The words, each in three languages, with what it means and the lesson that explains it. */
export function WordList({ words, locale }: WordListProps) {
  return (
    <ul className="grid gap-3">
      {words.map(({ id, term, meaning, href, lesson }) => (
        <li key={id} className="card grid gap-1 p-4">
          <h2 className="text-[1.15em] leading-snug">{term[locale]}</h2>
          <p>{meaning}</p>
          <ul>
            {locales
              .filter((other) => other !== locale)
              .map((other) => (
                <li key={other}>
                  <span className="text-soft uppercase" aria-hidden="true">
                    {other}
                  </span>{" "}
                  <span lang={other}>{term[other]}</span>
                </li>
              ))}
          </ul>
          <p>
            <a className="tap" href={href}>
              {lesson}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
