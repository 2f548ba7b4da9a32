import type { CheckDoor } from "@/classroom/checks/class-check";
import { CertificateSheet } from "@/classroom/paper/certificate-sheet";
import type { Locale } from "@/i18n/locales";
import { certificateProps } from "../../../certificate/[door]/certificate-props";

interface FinishedSheetProps {
  readonly locale: Locale;
  readonly door: CheckDoor;
}

/** The sheet for finished lessons with all its lines empty: the teacher knows who was there, no device has to. */
export async function FinishedSheet({ locale, door }: FinishedSheetProps) {
  const { lessons, titles, mark, sheet } = await certificateProps(door, locale);
  return (
    <CertificateSheet
      name=""
      lessons={lessons.map(({ title }) => title)}
      titles={titles}
      mark={mark}
      words={sheet}
    />
  );
}
