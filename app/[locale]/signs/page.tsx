import { getTranslations } from "next-intl/server";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { loadLibrary } from "@/library/load";
import { signKinds } from "@/library/signs";
import { href, paths } from "@/site/address";
import { CheckedOn } from "@/ui/checked-on";
import { FourRules } from "@/ui/four-rules";
import { metadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { SignCard } from "./sign-card";

export const generateMetadata = metadataOf("signs", paths.signs);

/** The lessons that teach signs and marks, for children, for teenagers and for families. */
const lessonsOfSigns = ["k3", "y3", "f4"];

/** What warning signs, tape and marks can look like, what they say, and what one does there. */
export default async function SignsPage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "signs" });
  const { signs, algorithm, lessons } = loadLibrary();
  const { a, b, lines } = algorithm[locale].child;
  return (
    <PageShell locale={locale} path={paths.signs}>
      <div className="column-wide grid gap-6">
        <div className="prose max-w-prose">
          <h1>{t("title")}</h1>
          <p>
            {t("intro")} {t("differ")}
          </p>
          <ul>
            <li>{t("noSign")}</li>
            <li>{lines["behind-sign"]}</li>
            <li>{t("leave")}</li>
          </ul>
        </div>
        <section aria-labelledby="what-to-do" className="grid gap-4 md:grid-cols-2">
          <h2 id="what-to-do" className="text-[1.2em] md:col-span-2">
            {t("whatTitle")}
          </h2>
          {[a, b].map(({ situation, rules }) => (
            <div key={situation} className="grid content-start gap-2">
              <h3>{situation}</h3>
              <FourRules rules={rules} />
            </div>
          ))}
        </section>
        {signKinds.map((kind) => (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind} className="text-[1.2em]">
              {t(kind)}
            </h2>
            {kind === "official" && <p className="max-w-prose">{t("officialNote")}</p>}
            <ul className="sign-grid mt-2">
              {signs.signs
                .filter((sign) => sign.kind === kind)
                .map((sign) => (
                  <li key={sign.id} id={sign.id}>
                    <SignCard sign={sign} locale={locale} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
        <section aria-labelledby="lessons">
          <h2 id="lessons" className="mb-2 text-[1.2em]">
            {t("lessons")}
          </h2>
          <ul className="row">
            {lessons
              .filter(({ id }) => lessonsOfSigns.includes(id))
              .map(({ id, texts }) => (
                <li key={id}>
                  <a className="button button-quiet" href={href(locale, paths.lesson(id))}>
                    {texts[locale].title}
                  </a>
                </li>
              ))}
          </ul>
        </section>
        <CheckedOn locale={locale} sourced={signs} what="signs" />
      </div>
    </PageShell>
  );
}
