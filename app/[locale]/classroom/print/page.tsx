import { getTranslations } from "next-intl/server";
import type { ClassSheet } from "@/classroom/paper/sheets";
import { type LocalePageProps, pageLocale } from "@/i18n/page-locale";
import { href, paths } from "@/site/address";
import { metadataOf } from "@/ui/page-metadata";
import { PageShell } from "@/ui/page-shell";
import { sheetTitle } from "./sheet-title";

export const generateMetadata = metadataOf("printRoom", paths.printRoom);

/** Everything there is to print for a class, by what it is for. */
export default async function PrintRoomPage({ params }: LocalePageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale });
  const drawn = async (sheet: ClassSheet) =>
    [paths.classSheet(sheet), await sheetTitle(sheet, locale)] as const;
  const sheets = (door: "child" | "teen") =>
    [paths.worksheets(door), t("worksheets.title", { door: t(`doors.${door}.name`) })] as const;
  const groups = [
    [
      "wall",
      [
        [paths.printPosterA, t("print.posterA")],
        [paths.printPosterB, t("print.posterB")],
        [paths.printPosterAAdults, t("print.posterAAdults")],
        [paths.printPosterBAdults, t("print.posterBAdults")],
        await drawn("signs"),
        await drawn("sign"),
      ],
    ],
    [
      "children",
      [
        await drawn("role-play-child"),
        await drawn("role-play-teen"),
        await drawn("voting"),
        [paths.printWalletCard, t("print.walletCard")],
        [paths.printWalletCardAdults, t("print.walletCardAdults")],
        await drawn("finished-child"),
        await drawn("finished-teen"),
      ],
    ],
    ["checking", [sheets("child"), sheets("teen"), await drawn("class-list")]],
  ] as const;
  return (
    <PageShell locale={locale} path={paths.printRoom}>
      <div className="column grid gap-6">
        <div className="prose">
          <p>
            <a className="tap" href={href(locale, paths.classroom)}>
              {t("classroom.title")}
            </a>
          </p>
          <h1>{t("printRoom.title")}</h1>
          <p>{t("printRoom.intro")}</p>
        </div>
        {groups.map(([group, links]) => (
          <section key={group} aria-labelledby={group}>
            <h2 id={group} className="mb-2 text-[1.2em]">
              {t(`printRoom.${group}`)}
            </h2>
            <ul className="grid gap-2">
              {links.map(([path, words]) => (
                <li key={path}>
                  <a className="button button-quiet w-full" href={href(locale, path)}>
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {/* Filled by `npm run pdf` when there are files: tools/pdf/offer-files.ts. */}
        <div id="pdf-files" />
      </div>
    </PageShell>
  );
}
