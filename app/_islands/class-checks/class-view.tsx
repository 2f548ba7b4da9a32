import { useState } from "react";
import { fill } from "@/base/fill";
import { checkQuestions } from "@/classroom/check-questions";
import { fingerprintOf, mostNonce, readCheck, writeCheck } from "@/classroom/class-check";
import { type Round, roundsOf } from "@/classroom/class-report";
import { addCheck, type KeptClass, removeCheck, removeClass } from "@/classroom/class-store";
import { openDeviceStore } from "@/progress/device-store";
import { CheckDesk } from "./check-desk";
import type { ClassChecksProps } from "./data";
import { NewCheck, type Wanted } from "./new-check";
import { Results } from "./results";
import { SureButton } from "./sure-button";

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
  if (!code || !choice) return null;
  const rules = choice.lessons
    .filter(({ place }) => code.lessons.includes(place))
    .flatMap((lesson) => lesson.rules);
  const items = checkQuestions(choice.bank, rules, "b");
  return { door: code.door, lessons: code.lessons, form: "b", items };
}

const newNonce = () => (crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) & mostNonce;

/** A class: its checks in twos, their results, and starting another. */
export function ClassView({ school, all, page, onClose, onChange }: ClassViewProps) {
  const { strings, locale } = page;
  const [notice, setNotice] = useState("");
  const store = openDeviceStore();
  const rounds = roundsOf(school);
  const start = ({ door, lessons, form, items }: Wanted, nonce: number) => {
    const fingerprint = fingerprintOf(items.map(({ id }) => id));
    const kept = addCheck(store, {
      v: 1,
      code: writeCheck({ door, form, lessons, nonce, fingerprint }),
      classId: school.id,
      locale,
      startedAt: Date.now(),
      asked: items.map(({ id, rule, idea }) => ({ id, rule, idea })),
    });
    setNotice(kept ? "" : strings.noRoom);
    onChange();
  };
  // A number no other check of this device has, so that their codes can never be taken for each other.
  const freeNonce = () => {
    const used = all.flatMap(roundsOf).map((round) => round.nonce);
    let nonce = newNonce();
    for (let turn = 0; used.includes(nonce) && turn <= mostNonce; turn += 1) {
      nonce = (nonce + 1) & mostNonce;
    }
    return nonce;
  };
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
        onStart={(wanted) => start(wanted, freeNonce())}
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
