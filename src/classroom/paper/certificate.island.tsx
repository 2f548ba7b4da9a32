"use client";

import { useState } from "react";
import { useProgress } from "@/progress/use-progress";
import { TextField } from "@/ui/text-field";
import {
  CertificateSheet,
  type CertificateTitle,
  type CertificateWords,
} from "./certificate-sheet";

export interface CertificateProps {
  /** All lessons of the door. */
  readonly lessons: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
  }[];
  /** The page's own language first. */
  readonly titles: readonly CertificateTitle[];
  readonly mark: { readonly src: string };
  readonly sheet: CertificateWords;
  readonly strings: Readonly<Record<"notYet" | "nameLabel" | "nameHint" | "print" | "how", string>>;
}

/** Longer names do not fit on the line. */
const longestName = 40;

/** The certificate of whoever has done all lessons of a door; else what is still to be done. */
export function Certificate({ lessons, titles, mark, sheet, strings }: CertificateProps) {
  const { progress } = useProgress();
  // Stands on this page alone and is gone with it.
  const [name, setName] = useState("");
  const left = lessons.filter(({ id }) => !progress.done.has(id));
  if (left.length > 0) {
    return (
      <>
        <p>{strings.notYet}</p>
        <ul className="mt-2">
          {left.map(({ id, title, href }) => (
            <li key={id}>
              <a className="tap" href={href}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <div className="no-print">
        <div className="grid max-w-prose gap-3">
          <TextField
            label={strings.nameLabel}
            hint={strings.nameHint}
            name="certificate-name"
            longest={longestName}
            value={name}
            onText={setName}
          />
          <p>
            <button type="button" className="button" onClick={() => print()}>
              {strings.print}
            </button>
          </p>
          <p>{strings.how}</p>
        </div>
      </div>
      <div className="sheets">
        <CertificateSheet
          name={name.trim()}
          lessons={lessons.map(({ title }) => title)}
          titles={titles}
          mark={mark}
          words={sheet}
        />
      </div>
    </>
  );
}
