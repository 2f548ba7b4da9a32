/** True in `npm run test:long`. */
const isLong = process.env.SAFE_STEP_LONG === "1";

/** So many times in `npm test`; ten times as many, or what is given, in `npm run test:long`. */
export const many = (times: number, long = times * 10): number => (isLong ? long : times);
