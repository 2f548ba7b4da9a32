import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageLocale } from "@/i18n/page-locale";
import { paths } from "@/i18n/paths";
import { loadLibrary } from "@/library/load";
import { CheckedOn } from "@/ui/checked-on";
import { pageMetadata } from "@/ui/page-metadata";
import { PrintPage, PrintSheet } from "@/ui/print-page";
import { Poster } from "../poster";
import { WalletCards } from "../wallet-cards";

interface SheetPageProps {
  readonly params: Promise<{ locale: string; sheet: string }>;
}

const sheets = [
  { sheet: "wallet-card", path: paths.printWalletCard, title: "walletCard" },
  { sheet: "poster-a", path: paths.printPosterA, title: "posterA" },
  { sheet: "poster-b", path: paths.printPosterB, title: "posterB" },
] as const;

export const dynamicParams = false;

export function generateStaticParams() {
  return sheets.map(({ sheet }) => ({ sheet }));
}

async function pageSheet(params: SheetPageProps["params"]) {
  const { sheet } = await params;
  return sheets.find((known) => known.sheet === sheet) ?? notFound();
}

export async function generateMetadata({ params }: SheetPageProps): Promise<Metadata> {
  const [locale, { path, title }] = [await pageLocale(params), await pageSheet(params)];
  const t = await getTranslations({ locale, namespace: "print" });
  return pageMetadata({ locale, path, title: t(title), description: t("description") });
}

/** A sheet of paper with the canonical words: four wallet cards, or the poster of one situation. */
export default async function SheetPage({ params }: SheetPageProps) {
  const [locale, { sheet, path, title }] = [await pageLocale(params), await pageSheet(params)];
  const t = await getTranslations({ locale });
  const { algorithm, contacts } = loadLibrary();
  const { a, b, ...sourced } = algorithm[locale];
  const numbers = contacts.filter(({ shownTo }) => shownTo === "everyone");
  const links = [
    ...sheets.flatMap((other) =>
      other.sheet === sheet ? [] : [{ path: other.path, text: t(`print.${other.title}`) }],
    ),
    { path: paths.emergency, text: t("emergency.title") },
  ];
  const foot = <CheckedOn locale={locale} sourced={sourced} />;
  return (
    <PrintPage
      locale={locale}
      path={path}
      title={t(`print.${title}`)}
      hint={sheet === "wallet-card" ? t("print.cut") : undefined}
      links={links}
    >
      <PrintSheet foot={foot}>
        {sheet === "wallet-card" ? (
          <WalletCards
            sides={[a, b]}
            numbers={numbers.map(({ number }) => number)}
            note={foot}
            name={t("site.name")}
          />
        ) : (
          <Poster
            name={sheet === "poster-a" ? "a" : "b"}
            situation={sheet === "poster-a" ? a : b}
            numbers={numbers.map(({ number, service }) => ({ number, service: service[locale] }))}
          />
        )}
      </PrintSheet>
    </PrintPage>
  );
}
