import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/locales";
import { Phone } from "./icons";

/** An emergency number as a page shows it. */
interface ShownContact {
  readonly number: string;
  readonly service: Readonly<Record<Locale, string>>;
  readonly facts: Readonly<Record<Locale, string>>;
  readonly shownTo: "everyone" | "adults";
  readonly source: string;
}

interface PhoneNumbersProps {
  readonly contacts: readonly ShownContact[];
  readonly locale: Locale;
  readonly heading: string;
  /** Adults are shown one number more, with its only source (content standard, section 4). */
  readonly shownTo?: "everyone" | "adults";
}

/** The numbers a reader may be shown, as links that call. */
export async function PhoneNumbers({
  contacts,
  locale,
  heading,
  shownTo = "everyone",
}: PhoneNumbersProps) {
  const t = await getTranslations({ locale, namespace: "emergency" });
  return (
    <section id="numbers" aria-labelledby="numbers-heading">
      <h2 id="numbers-heading" className="mb-2 text-[1.2em]">
        {heading}
      </h2>
      <ul className="grid gap-3">
        {contacts
          .filter((contact) => shownTo === "adults" || contact.shownTo === "everyone")
          .map(({ number, service, facts, ...contact }) => (
            <li key={number} className="grid gap-1">
              <a
                className="button text-[1.5em]"
                href={`tel:${number}`}
                aria-label={t("call", { number })}
              >
                <Phone size={28} />
                {number}
              </a>{" "}
              <span>
                <strong>{service[locale]}.</strong> {facts[locale]}
                {contact.shownTo === "adults" && <> {t("source", { source: contact.source })}</>}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
