import { getTranslations } from "next-intl/server";
import { wordsFor } from "@/i18n/messages";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import type { RefusalWords } from "@/progress/files/file-strings";
import { refusals } from "@/progress/files/saved-file";
import { href, paths } from "@/site/address";
import { metadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { Island } from "../../../island";
import { learnerWords } from "../learner-words";

export const generateMetadata = metadataOf("files", paths.files);

/** Save, load, delete: what this device knows of its learners, as a file. */
export default async function FilesPage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale });
  const strings = await wordsFor(locale, "files");
  const refused = Object.fromEntries(
    refusals.map((reason) => [reason, t(`saved.refused.${reason}`)]),
  ) as RefusalWords;
  const { pictures } = await learnerWords(locale);
  return (
    <PageShell locale={locale} path={paths.files}>
      <div className="column">
        <p>
          <a className="tap" href={href(locale, paths.progress)}>
            {t("progress.title")}
          </a>
        </p>
        <h1 className="mb-2">{t("files.title")}</h1>
        <p className="mb-6">{t("files.intro")}</p>
        <Island name="device-files" whole props={{ strings, refused, pictures }}>
          <p>{t("files.noScript")}</p>
        </Island>
      </div>
    </PageShell>
  );
}
