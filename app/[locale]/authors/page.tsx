import { getTranslations } from "next-intl/server";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { loadExamples } from "@/library/type-examples";
import { href, paths } from "@/site/address";
import { metadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";

export const generateMetadata = metadataOf("authors", paths.authors);

/** Every type of question, and what each is for. */
export default async function AuthorsPage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "authors" });
  return (
    <PageShell locale={locale} path={paths.authors}>
      <div className="column">
        <h1>{t("title")}</h1>
        <p className="mt-2">{t("intro")}</p>
        <ul className="mt-6 grid gap-3">
          {loadExamples().map(({ type, about }) => (
            <li key={type}>
              <a className="card block p-4" href={href(locale, paths.authorsType(type))}>
                <b>{about[locale].name}</b> <span className="block">{about[locale].purpose}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </PageShell>
  );
}
