import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pageLocale } from "@/i18n/page-locale";
import { contactsFor } from "@/library/contacts";
import { loadLibrary } from "@/library/load";
import { lastPart, paths } from "@/site/address";
import { CheckedOn } from "@/ui/checked-on";
import { pageMetadata } from "@/ui/page-metadata";
import { PrintPage, PrintSheet } from "@/ui/print-page";
import { Poster } from "../poster";
import { WalletCards } from "../wallet-cards";

interface SheetPageProps {
  readonly params: Promise<{ locale: string; sheet: string }>;
}

/** The sheets, in a child's form and in that of adults. A card has both situations, a poster one. */
const sheets = [
  { path: paths.printWalletCard, title: "walletCard", poster: null, reader: "child" },
  { path: paths.printPosterA, title: "posterA", poster: "a", reader: "child" },
  { path: paths.printPosterB, title: "posterB", poster: "b", reader: "child" },
  { path: paths.printWalletCardAdults, title: "walletCardAdults", poster: null, reader: "adult" },
  { path: paths.printPosterAAdults, title: "posterAAdults", poster: "a", reader: "adult" },
  { path: paths.printPosterBAdults, title: "posterBAdults", poster: "b", reader: "adult" },
] as const;

export const dynamicParams = false;

export function generateStaticParams() {
  return sheets.map(({ path }) => ({ sheet: lastPart(path) }));
}

async function pageSheet(params: SheetPageProps["params"]) {
  const { sheet } = await params;
  return sheets.find(({ path }) => lastPart(path) === sheet) ?? notFound();
}

export async function generateMetadata({ params }: SheetPageProps): Promise<Metadata> {
  const [locale, { path, title }] = [await pageLocale(params), await pageSheet(params)];
  const t = await getTranslations({ locale, namespace: "print" });
  return pageMetadata({ locale, path, title: t(title), description: t("description") });
}

/** A sheet of paper with the canonical words: four wallet cards, or the poster of one situation. */
export default async function SheetPage({ params }: SheetPageProps) {
  const [locale, sheet] = [await pageLocale(params), await pageSheet(params)];
  const { path, title, poster, reader } = sheet;
  const t = await getTranslations({ locale });
  const { algorithm, contacts } = loadLibrary();
  const canon = algorithm[locale][reader];
  const numbers = contactsFor(contacts, "everyone");
  const links = [
    ...sheets.flatMap((other) =>
      other === sheet ? [] : [{ path: other.path, text: t(`print.${other.title}`) }],
    ),
    { path: paths.emergency, text: t("emergency.title") },
  ];
  const foot = <CheckedOn locale={locale} sourced={algorithm[locale]} />;
  return (
    <PrintPage
      locale={locale}
      path={path}
      title={t(`print.${title}`)}
      hint={poster === null ? t("print.cut") : undefined}
      links={links}
    >
      <PrintSheet foot={foot}>
        {poster === null ? (
          <WalletCards
            sides={[canon.a, canon.b]}
            numbers={numbers.map(({ number }) => number)}
            note={foot}
            name={t("site.name")}
          />
        ) : (
          <Poster
            name={poster}
            situation={canon[poster]}
            numbers={numbers.map(({ number, service }) => ({ number, service: service[locale] }))}
          />
        )}
      </PrintSheet>
    </PrintPage>
  );
}
