import { useState } from "react";
import { fill } from "@/base/fill";
import { readCheck } from "@/classroom/checks/class-check";
import { type Round, roundsOf } from "@/classroom/checks/class-report";
import { addCheck, type KeptClass, removeCheck, removeClass } from "@/classroom/checks/class-store";
import { openDeviceStore } from "@/progress/store/device-store";
import { CheckDesk } from "./check-desk";
import type { ClassChecksProps } from "./data";
import { NewCheck } from "./new-check";
import { Results } from "./results";
import { SureButton } from "./sure-button";
import { codeOf, nonceFor, type Wanted, wantedOf } from "./wanted";

interface ClassViewProps {
  readonly school: KeptClass;
  readonly all: readonly KeptClass[];
  readonly page: ClassChecksProps;
  readonly onClose: () => void;
  readonly onChange: () => void;
}

/** The check after the lessons that belongs to a check before them. */
function partnerOf(round: Round, { doors }: ClassChecksProps): Wanted | null {
  const code = round.before && readCheck(round.before.code);
  const choice = code && doors.find(({ door }) => door === code.door);
  return choice ? wantedOf(choice, code.lessons, "b") : null;
}

/** A class: its checks in twos, their results, and starting another. */
export function ClassView({ school, all, page, onClose, onChange }: ClassViewProps) {
  const { strings, locale } = page;
  const [notice, setNotice] = useState("");
  const store = openDeviceStore();
  const rounds = roundsOf(school);
  const start = (wanted: Wanted, nonce: number) => {
    const kept = addCheck(store, {
      v: 1,
      code: codeOf(wanted, nonce),
      classId: school.id,
      locale,
      startedAt: Date.now(),
      asked: wanted.items.map(({ id, rule, idea }) => ({ id, rule, idea })),
    });
    setNotice(kept ? "" : strings.noRoom);
    onChange();
  };
  const usedNonces = () => all.flatMap(roundsOf).map((round) => round.nonce);
  return (
    <section aria-labelledby="school" className="grid gap-5">
      <div className="line">
        <h2 id="school" tabIndex={-1} className="text-[1.3em]">
          {fill(strings.checksOf, { label: school.label })}
        </h2>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {strings.close}
        </button>
      </div>
      <p role="status" className="font-bold text-clay">
        {notice}
      </p>
      {rounds.map((round) => {
        const partner = round.after ? null : partnerOf(round, page);
        return (
          <article key={round.nonce} className="card grid gap-4 p-4">
            {[round.before, round.after].map(
              (check) =>
                check && (
                  <CheckDesk
                    key={check.code}
                    check={check}
                    all={all}
                    page={page}
                    onChange={onChange}
                    onDelete={() => {
                      removeCheck(store, school.id, check.code);
                      onChange();
                    }}
                  />
                ),
            )}
            {partner && partner.items.length > 0 && (
              <button type="button" className="button" onClick={() => start(partner, round.nonce)}>
                {strings.startAfter}
              </button>
            )}
            <Results label={school.label} round={round} page={page} />
          </article>
        );
      })}
      <NewCheck
        doors={page.doors}
        strings={strings}
        onStart={(choice, wanted) => start(wanted, nonceFor(choice, wanted, usedNonces()))}
      />
      <SureButton
        label={strings.deleteClass}
        loses={strings.deleteClassLoses}
        goesTo="classes"
        strings={strings}
        onSure={() => {
          removeClass(store, school.id);
          onClose();
          onChange();
        }}
      />
    </section>
  );
}
