import { getTranslations } from "next-intl/server";
import type { Door } from "@/base/doors";
import type { CertificateProps } from "@/classroom/paper/certificate.island";
import { type Locale, locales } from "@/i18n/locales";
import { readerAt } from "@/library/canonical";
import { lessonsOf, loadLibrary } from "@/library/load";
import { href, paths } from "@/site/address";
import { checkedOnWords } from "@/ui/checked-on";

/** "Certificate" in every language, that of the page first. */
async function titlesFor(locale: Locale): Promise<CertificateProps["titles"]> {
  const ordered = [locale, ...locales.filter((other) => other !== locale)];
  return Promise.all(
    ordered.map(async (lang) => {
      const t = await getTranslations({ locale: lang, namespace: "certificate" });
      return { lang, text: t("name") };
    }),
  );
}

/** Everything the certificate of a door needs on the device, as JSON. */
export async function certificateProps(door: Door, locale: Locale): Promise<CertificateProps> {
  const library = loadLibrary();
  const t = await getTranslations({ locale });
  const algorithm = library.algorithm[locale];
  const { a, b } = algorithm[readerAt(door)];
  // Only the authority says what is cleared: in the words of content/rules.yml.
  const authority = library.rules.find(({ id }) => id === "authority-clears");
  if (!authority)
    throw new Error("The certificate names the rule authority-clears, which is gone.");
  return {
    lessons: lessonsOf(library, door).map(({ id, texts }) => ({
      id,
      title: texts[locale].title,
      href: href(locale, paths.lesson(id)),
    })),
    titles: await titlesFor(locale),
    mark: { src: "/icon.svg" },
    sheet: {
      finished: t("certificate.finished", { door: t(`doors.${door}.name`) }),
      date: t("certificate.date"),
      signature: t("certificate.signature"),
      situations: [a, b],
      foot: [
        `${t("certificate.note")} ${authority[locale]}.`,
        await checkedOnWords(locale, algorithm, "emergency"),
      ],
    },
    strings: {
      notYet: t("certificate.notYet"),
      nameLabel: t("certificate.nameLabel"),
      nameHint: t("certificate.nameHint"),
      print: t("certificate.print"),
      how: t("print.how"),
    },
  };
}
