import type { Locale } from "@/i18n/locales";
import type { Sign } from "@/library/signs";
import { Drawing } from "@/ui/drawing";

interface SignCardProps {
  readonly sign: Sign;
  readonly locale: Locale;
}

/** A sign: its drawing, its name, what it means and what to do. */
export function SignCard({ sign, locale }: SignCardProps) {
  const { picture } = sign;
  return (
    <div className="card h-full overflow-hidden">
      <Drawing
        src={`/pictures/signs/${picture.servedAs}`}
        alt={sign.alt[locale]}
        width={picture.width}
        height={picture.height}
        className="block w-full"
      />
      <div className="grid gap-1 p-3">
        <h3 className="text-[1.1em]">{sign.name[locale]}</h3>
        <p>{sign.meaning[locale]}</p>
        <p className="font-bold">{sign.toDo[locale]}</p>
      </div>
    </div>
  );
}
