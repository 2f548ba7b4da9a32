/** An attempt as a device keeps it: key and text. `firm`: all safe at the first try. */
export function keptAttempt(lesson: string, sequence: number, rule = "leave-it", firm = true) {
  const id = `${lesson}-${sequence}`;
  const answers = [{ question: "q", rule, critical: false, tries: [firm] }];
  const text = JSON.stringify({ v: 1, id, lesson, finishedAt: 0, sequence, answers });
  return { [`safe-step/attempt/${id}`]: text };
}

/** A quiz begun and not finished, as a device keeps it. */
export function keptRun(lesson: string) {
  return { [`safe-step/run/${lesson}`]: '{"v":1,"state":{}}' };
}
