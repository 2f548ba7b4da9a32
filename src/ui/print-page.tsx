import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "@/i18n/locales";
import { href } from "@/site/address";
import { PageShell } from "./page-shell";

interface PrintPageProps {
  readonly locale: Locale;
  readonly path: string;
  readonly title: string;
  /** What to do with this sheet besides printing it. */
  readonly hint?: string | undefined;
  /** Where one goes on from here. */
  readonly links: readonly { readonly path: string; readonly text: string }[];
  /** One PrintSheet or several. */
  readonly children: ReactNode;
}

/**
 * A page that is there to be printed: on the screen its sheets with a word on how to print them, on
 * paper the sheets alone. How sheets look stands in print.css.
 */
export async function PrintPage({ locale, path, title, hint, links, children }: PrintPageProps) {
  const t = await getTranslations({ locale, namespace: "print" });
  return (
    <PageShell locale={locale} path={path}>
      <div className="column-wide">
        <div className="prose no-print">
          <h1>{title}</h1>
          <p className="max-w-prose">{t("how")}</p>
          {hint && <p className="max-w-prose">{hint}</p>}
        </div>
        <div className="sheets">{children}</div>
        <nav className="no-print mt-6" aria-labelledby="other-sheets">
          <h2 id="other-sheets" className="mb-2 text-[1.2em]">
            {t("others")}
          </h2>
          <ul className="row">
            {links.map((link) => (
              <li key={link.path}>
                <a className="button button-quiet" href={href(locale, link.path)}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </PageShell>
  );
}

interface PrintSheetProps {
  /** Another language than the page's. */
  readonly lang?: Locale;
  /** Under the sheet: when it was checked, who confirmed it. */
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** One sheet of A4: exactly a page of paper, black on white, with the date of its words at the foot. */
export function PrintSheet({ lang, foot, children }: PrintSheetProps) {
  return (
    <article className="sheet" lang={lang}>
      <div className="sheet-body">{children}</div>
      <footer className="sheet-foot">{foot}</footer>
    </article>
  );
}
