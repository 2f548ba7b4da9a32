import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type ClassSheet, classSheets, isClassSheet } from "@/classroom/paper/sheets";
import type { Locale } from "@/i18n/locales";
import { pageLocale } from "@/i18n/page-locale";
import { paths } from "@/site/address";
import { pageMetadata } from "@/ui/page-metadata";
import { PrintPage } from "@/ui/print-page";
import { sheetTitle } from "../sheet-title";
import { ClassListSheet } from "./class-list-sheet";
import { FinishedSheet } from "./finished-sheet";
import { RolePlaySheets } from "./role-play-sheets";
import { SignSheets } from "./sign-sheets";
import { SignsSheet } from "./signs-sheet";
import { VotingSheet } from "./voting-sheet";

interface SheetPageProps {
  readonly params: Promise<{ locale: string; sheet: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () => classSheets.map((sheet) => ({ sheet }));

async function pageSheet(params: SheetPageProps["params"]) {
  const { sheet } = await params;
  return isClassSheet(sheet) ? sheet : notFound();
}

export async function generateMetadata({ params }: SheetPageProps): Promise<Metadata> {
  const [locale, sheet] = [await pageLocale(params), await pageSheet(params)];
  const t = await getTranslations({ locale, namespace: "printRoom" });
  return pageMetadata({
    locale,
    path: paths.classSheet(sheet),
    title: await sheetTitle(sheet, locale),
    description: t("description"),
  });
}

function Sheets({ sheet, locale }: { readonly sheet: ClassSheet; readonly locale: Locale }) {
  switch (sheet) {
    case "signs":
      return <SignsSheet locale={locale} />;
    case "sign":
      return <SignSheets locale={locale} />;
    case "role-play-child":
      return <RolePlaySheets locale={locale} door="child" />;
    case "role-play-teen":
      return <RolePlaySheets locale={locale} door="teen" />;
    case "voting":
      return <VotingSheet locale={locale} />;
    case "finished-child":
      return <FinishedSheet locale={locale} door="child" />;
    case "finished-teen":
      return <FinishedSheet locale={locale} door="teen" />;
    case "class-list":
      return <ClassListSheet locale={locale} />;
  }
}

/** A sheet of the print room that needs no choosing. */
export default async function ClassSheetPage({ params }: SheetPageProps) {
  const [locale, sheet] = [await pageLocale(params), await pageSheet(params)];
  const t = await getTranslations({ locale });
  const links = [
    { path: paths.printRoom, text: t("printRoom.title") },
    { path: paths.classroom, text: t("classroom.title") },
  ];
  return (
    <PrintPage
      locale={locale}
      path={paths.classSheet(sheet)}
      title={await sheetTitle(sheet, locale)}
      hint={t(`printRoom.how.${sheet}`)}
      links={links}
    >
      <Sheets sheet={sheet} locale={locale} />
    </PrintPage>
  );
}
