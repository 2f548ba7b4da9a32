import { getTranslations } from "next-intl/server";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import type { Word } from "@/lessons/find-words";
import { WordList } from "@/lessons/word-list";
import { loadLibrary } from "@/library/load";
import { href, paths } from "@/site/address";
import { metadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../island";

export const generateMetadata = metadataOf("words", paths.words);

/** The glossary in three languages, in the alphabet of the page's language; whole where no script runs. */
export default async function WordsPage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "words" });
  const { glossary, lessons } = loadLibrary();
  const alphabet = new Intl.Collator(locale, { ignorePunctuation: true });
  const words = glossary
    .map(({ id, term, meaning, explainedIn }): Word => {
      const lesson = lessons.find((known) => known.id === explainedIn.lesson);
      return {
        id,
        term,
        meaning: meaning[locale],
        href: `${href(locale, paths.lesson(explainedIn.lesson))}#${explainedIn.message}`,
        lesson: t("explained", { lesson: lesson?.texts[locale].title ?? "" }),
      };
    })
    .sort((one, other) => alphabet.compare(one.term[locale], other.term[locale]));
  const strings = {
    search: t("search"),
    hint: t("hint"),
    found: t("found", { count: "{count}" }),
    none: t("none"),
  };
  return (
    <PageShell locale={locale} path={paths.words}>
      <div className="column">
        <h1>{t("title")}</h1>
        <p className="mt-1 mb-4">{t("intro")}</p>
        <Island name="word-search" props={{ words, locale, strings }}>
          <WordList words={words} locale={locale} />
        </Island>
      </div>
    </PageShell>
  );
}
