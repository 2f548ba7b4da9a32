import { getTranslations } from "next-intl/server";
import { doors } from "@/base/doors";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { lessonsOf, loadLibrary } from "@/library/load";
import { href, paths } from "@/site/address";
import { metadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../island";
import { nextReviewWords, reviewWays } from "../review-ways";
import { learnerWords } from "./learner-words";

export const generateMetadata = metadataOf("progress", paths.progress);

/** What this device knows of its learner. */
export default async function ProgressPage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale });
  const library = loadLibrary();
  const place = (rule: string) => {
    for (const { id, texts } of library.lessons) {
      const message = texts[locale].messages.find((m) => m.rule === rule);
      if (message) return `${href(locale, paths.lesson(id))}#${message.id}`;
    }
    return null;
  };
  const rules = library.rules.flatMap((rule) => {
    const address = place(rule.id);
    return address ? [{ id: rule.id, title: rule[locale], href: address }] : [];
  });
  const doorLists = doors.map((door) => ({
    door,
    name: t(`doors.${door}.name`),
    certificate: {
      href: href(locale, paths.certificate(door)),
      text: t("certificate.title", { door: t(`doors.${door}.name`) }),
    },
    lessons: lessonsOf(library, door).map(({ id, texts }) => ({
      id,
      title: texts[locale].title,
      href: href(locale, paths.lesson(id)),
    })),
  }));
  const strings = {
    review: t("review.name"),
    nextReview: await nextReviewWords(locale),
    lessons: t("progress.lessons"),
    done: t("progress.done"),
    begun: t("progress.begun"),
    new: t("progress.new"),
    rules: t("progress.rules"),
    firm: t("progress.firm"),
    lookAgain: t("progress.lookAgain"),
    safeSoFar: t("progress.safeSoFar"),
    notMet: t("progress.notMet"),
    none: t("progress.none"),
    setAside: t("progress.setAside", { count: "{count}" }),
    newer: t("progress.newer", { count: "{count}" }),
    notLasting: t("quiz.notLasting"),
  };
  return (
    <PageShell locale={locale} path={paths.progress}>
      <div className="column">
        <h1 className="mb-4">{t("progress.title")}</h1>
        <Island
          name="progress-view"
          whole
          props={{
            doors: doorLists,
            reviews: await reviewWays(locale),
            rules,
            strings,
            learners: await learnerWords(locale),
          }}
        >
          <p>{t("progress.noScript")}</p>
        </Island>
        <p className="mt-6">
          <a className="button button-quiet" href={href(locale, paths.files)}>
            {t("files.title")}
          </a>
        </p>
      </div>
    </PageShell>
  );
}
