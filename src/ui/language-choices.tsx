/** A language as "/" offers it. */
export interface LanguageChoice {
  readonly locale: string;
  readonly href: string;
  readonly name: string;
  /** "last time" in that language. */
  readonly lastTime: string;
}

interface LanguageChoicesProps {
  readonly choices: readonly LanguageChoice[];
  readonly last: string | null;
}

/** Big buttons, each in its own language. The order never changes: a place is easier to find than a word. */
export function LanguageChoices({ choices, last }: LanguageChoicesProps) {
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {choices.map(({ locale, href, name, lastTime }) => (
        <li key={locale} lang={locale}>
          <a
            className={`button w-full flex-wrap text-[1.25em] ${last === null || last === locale ? "" : "button-quiet"}`}
            href={href}
            hrefLang={locale}
          >
            {name}
            {last === locale && (
              <span className="ms-2 font-normal text-[0.75em]">({lastTime})</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
