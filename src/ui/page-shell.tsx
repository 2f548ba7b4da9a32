import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type Locale, localeNames, locales } from "@/i18n/locales";
import { href, paths } from "@/site/address";
import { ChartNoAxesColumn, Phone, TriangleAlert } from "./icons";
import { Mark } from "./mark";

interface PageShellProps {
  readonly locale: Locale;
  /** Address of this page inside its language, so that the language switch stays here. */
  readonly path: string;
  /** The number to call, on the emergency pages: it stands where other pages have the button that leads there. */
  readonly call?: string;
  readonly children: ReactNode;
}

/**
 * Filled by src/offline/register.ts when a newer version waits; it comes when the reader wants it. The words
 * stand in attributes until then: a text browser says also what is hidden.
 */
function NewerVersion({ text, use }: { readonly text: string; readonly use: string }) {
  return (
    <div id="newer-version" role="status" hidden data-text={text} data-use={use}>
      <div className="column-wide bar">
        <p />
      </div>
    </div>
  );
}

/** "Az": said as a word. In capitals it is read letter by letter, and a language's name after it shouted. */
const shortName = (locale: Locale) => locale.charAt(0).toUpperCase() + locale.slice(1);

/** What stands around every page of a language: skip link, header, emergency bar, footer. */
export async function PageShell({ locale, path, call, children }: PageShellProps) {
  const t = await getTranslations({ locale, namespace: "shell" });
  const site = await getTranslations({ locale, namespace: "site" });
  const emergency = await getTranslations({ locale, namespace: "emergency" });
  const bar =
    call === undefined
      ? { to: href(locale, paths.emergency), words: t("danger"), Icon: TriangleAlert }
      : { to: `tel:${call}`, words: emergency("call", { number: call }), Icon: Phone };
  return (
    <>
      <a className="tap skip" href="#main">
        {t("skip")}
      </a>{" "}
      <header className="column-wide bar">
        <a className="brand" href={href(locale, paths.home)}>
          <Mark held={path === paths.home} />
          <span className="brand-name">{site("name")}</span>
        </a>
        <nav aria-label={t("languages")}>
          <ul>
            {locales.map((other) => (
              <li key={other}>
                <a
                  href={href(other, path)}
                  hrefLang={other}
                  lang={other}
                  aria-current={other === locale ? "true" : undefined}
                >
                  {shortName(other)}{" "}
                  {/* What is seen begins the name, so that it can be called by voice too. */}
                  <span className="visually-hidden">{localeNames[other]}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <a href={href(locale, paths.progress)}>
          <ChartNoAxesColumn />
          <span className="visually-hidden">{t("progress")}</span>
        </a>{" "}
        <a href={href(locale, paths.settings)}>
          {/* What a reader of letters knows for their size; the words beside it say it. */}
          <b aria-hidden="true" data-words="Aa" />
          <span className="visually-hidden">{t("settings")}</span>
        </a>
      </header>
      {call === undefined && <NewerVersion text={t("newer")} use={t("useNewer")} />}
      <main id="main">{children}</main>
      <footer className="column-wide foot">
        <p>{t("review")}</p>
        <ul>
          {(
            [
              ["home", paths.home],
              ["progress", paths.progress],
              ["settings", paths.settings],
              ["about", paths.about],
              ["signs", paths.signs],
              ["words", paths.words],
              ["take", paths.take],
            ] as const
          ).map(([name, to]) => (
            <li key={name}>
              <a className="tap" href={href(locale, to)}>
                {t(name)}
              </a>
            </li>
          ))}
        </ul>
        <p>{t("licence")}</p>
      </footer>
      <aside aria-label={bar.words} className="danger-bar">
        <a className="emergency column" href={bar.to}>
          <bar.Icon />
          {bar.words}
        </a>
      </aside>
    </>
  );
}
