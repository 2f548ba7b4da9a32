import { useState } from "react";
import { needsNewCopy, readCheck } from "@/classroom/checks/class-check";
import type { KeptCheck, KeptClass } from "@/classroom/checks/class-store";
import { spacedCode } from "@/classroom/checks/short-code";
import { PictureCode } from "@/ui/picture-code";
import { Collect } from "./collect";
import { type ClassChecksProps, itemById } from "./data";
import { SureButton } from "./sure-button";

interface CheckDeskProps {
  readonly check: KeptCheck;
  readonly all: readonly KeptClass[];
  readonly page: ClassChecksProps;
  readonly onChange: () => void;
  readonly onDelete: () => void;
}

/** One check: how pupils come to it, its questions, and collecting the answers. */
export function CheckDesk({ check, all, page, onChange, onDelete }: CheckDeskProps) {
  const { strings, doors } = page;
  // Before the first answer what one needs is the check's code. It is not closed under who goes on.
  const [empty] = useState(check.entries.length === 0);
  const code = readCheck(check.code);
  const items = check.asked.map(({ id }) => itemById(doors, id));
  const own = doors.find(({ door }) => door === code?.door);
  const pupilPage = own?.href ?? "";
  const address = new URL(`${pupilPage}#${check.code}`, document.baseURI).href;
  const others = all
    .flatMap(({ checks }) => checks)
    .filter((other) => other.code !== check.code)
    .map((other) => ({ code: other.code, questions: other.asked.length }));
  return (
    <details className="rule pt-2" open={empty}>
      <summary className="min-h-12 content-center text-[1.1em] font-bold">
        {code?.form === "a" ? strings.formBefore : strings.formAfter} ·{" "}
        <span translate="no">{spacedCode(check.code)}</span>
      </summary>
      <div className="grid gap-4">
        <section className="grid gap-2">
          <h4 className="text-[1.15em]">{strings.onPhones}</h4>
          <p>{strings.onPhonesHow}</p>
          <p>
            {strings.codeOfCheck}
            <br />
            <strong translate="no" className="text-[2em]" data-check={check.code}>
              {spacedCode(check.code)}
            </strong>
          </p>
          {code && needsNewCopy(code) && <p>{strings.newCopyOnly}</p>}
          <p>
            <a className="tap" href={address}>
              {strings.openLink}
            </a>
          </p>
          {address.startsWith("http") && <PictureCode text={address} label={strings.openLink} />}
          <p>
            <a
              className="tap"
              href={new URL(`${own?.sheets.href ?? ""}#${check.code}`, document.baseURI).href}
            >
              {strings.paperSheets}
            </a>
          </p>
        </section>
        <Collect
          check={check}
          others={others}
          items={items}
          strings={strings}
          onChange={onChange}
        />
        <SureButton
          label={strings.deleteCheck}
          loses={strings.deleteCheckLoses}
          goesTo="school"
          strings={strings}
          onSure={onDelete}
        />
      </div>
    </details>
  );
}
