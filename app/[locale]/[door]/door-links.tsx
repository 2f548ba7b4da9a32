import { getTranslations } from "next-intl/server";
import { type Door, isAdult } from "@/base/doors";
import type { Locale } from "@/i18n/locales";
import { loadLibrary } from "@/library/load";
import { bankDoors } from "@/library/rules";
import { href, paths } from "@/site/address";
import { PhoneNumbers } from "@/ui/phone-numbers";

interface DoorLinksProps {
  readonly locale: Locale;
  readonly door: Door;
}

/**
 * What stands under a door's lessons. Adults get the figures, the sheets to print and the number that
 * only they are shown; children get neither (content standard, sections 4 and 6).
 */
export async function DoorLinks({ locale, door }: DoorLinksProps) {
  const t = await getTranslations({ locale });
  const forAdults = isAdult(door);
  const links = [
    ...(bankDoors.some((one) => one === door)
      ? ([[paths.review(door), t("review.name")]] as const)
      : []),
    [paths.certificate(door), t("certificate.link")],
    [paths.signs, t("signs.title")],
    [paths.words, t("words.title")],
    ...(forAdults
      ? ([
          [paths.why, t("why.title")],
          [paths.printWalletCard, t("print.walletCard")],
          [paths.printPosterA, t("print.posterA")],
          [paths.printPosterB, t("print.posterB")],
          [paths.printWalletCardAdults, t("print.walletCardAdults")],
          [paths.printPosterAAdults, t("print.posterAAdults")],
          [paths.printPosterBAdults, t("print.posterBAdults")],
        ] as const)
      : []),
    ...(forAdults ? [] : ([[paths.pupilCheck(door), t("pupilCheck.link")]] as const)),
    ...(door === "teacher"
      ? ([
          [paths.classroom, t("classroom.title")],
          [paths.printRoom, t("printRoom.title")],
          [paths.classChecks, t("checks.title")],
          [paths.take, t("take.title")],
        ] as const)
      : []),
  ] as const;
  return (
    <>
      <section aria-labelledby="more" className="mt-6">
        <h2 id="more" className="mb-2 text-[1.2em]">
          {t("door.more")}
        </h2>
        <ul className="row">
          {links.map(([path, text]) => (
            <li key={path}>
              <a className="button button-quiet" href={href(locale, path)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {forAdults && (
        <div className="mt-6 max-w-prose">
          <PhoneNumbers
            contacts={loadLibrary().contacts}
            locale={locale}
            heading={t("about.numbersTitle")}
            shownTo="adults"
          />
        </div>
      )}
    </>
  );
}
