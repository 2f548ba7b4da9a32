import type { Locale } from "@/i18n/locales";
import type { Situation } from "@/library/algorithm";

export interface CertificateWords {
  /** What was done, never what is allowed. */
  readonly finished: string;
  readonly date: string;
  readonly signature: string;
  /** The two situations with their rules, from content/algorithm. */
  readonly situations: readonly Situation[];
  /** At the foot: what the sheet says and what not, and when its rules were checked. */
  readonly foot: readonly string[];
}

/** What it is called in a language. */
export interface CertificateTitle {
  readonly lang: Locale;
  readonly text: string;
}

interface CertificateSheetProps {
  /** The page's own language first. */
  readonly titles: readonly CertificateTitle[];
  readonly mark: { readonly src: string };
  /** Empty: a line to write on. */
  readonly name: string;
  /** Titles, in order. */
  readonly lessons: readonly string[];
  readonly words: CertificateWords;
}

/** One sheet of A4: who has finished which lessons, and the rules to keep in mind. Date and name by hand if one likes. */
export function CertificateSheet({ name, lessons, titles, mark, words }: CertificateSheetProps) {
  const [title, ...others] = titles;
  return (
    <article className="sheet">
      <div className="certificate">
        <img src={mark.src} alt="" width={72} height={72} />
        <h2 className="certificate-title">{title?.text}</h2>
        <p className="certificate-titles">
          {others.map(({ lang, text }, index) => (
            <span key={lang}>
              {index > 0 && " · "}
              <span lang={lang}>{text}</span>
            </span>
          ))}
        </p>
        <p translate="no" className="certificate-name">
          {name}
        </p>
        <p className="certificate-finished">{words.finished}</p>
        <ol className="certificate-lessons">
          {lessons.map((lesson) => (
            <li key={lesson}>{lesson}</li>
          ))}
        </ol>
        <div className="certificate-steps">
          {words.situations.map(({ situation, rules }) => (
            <section key={situation}>
              <h3>{situation}</h3>
              <ol>
                {rules.map((rule) => (
                  <li key={rule}>{rule}</li>
                ))}
              </ol>
            </section>
          ))}
        </div>
        <p className="certificate-lines">
          <span>{words.date}</span> <span>{words.signature}</span>
        </p>
      </div>
      <footer className="sheet-foot">
        {words.foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}
