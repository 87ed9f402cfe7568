import { sequence } from "./sequence";

/** How many sequences, and from which seed; `npm run soak` runs more. */
const COUNT = Number(process.env["SEQUENCES"] ?? 100);
const FIRST = Number(process.env["SEED"] ?? 1);

test(`people, colleagues and failures: ${COUNT} sequences keep every promise`, async () => {
  const broken: string[] = [];
  for (let i = 0; i < COUNT; i += 1) {
    const { seed, record, faults } = await sequence(FIRST + i);
    if (faults.length > 0)
      broken.push([`seed ${seed}`, ...record, ...faults.map((fault) => `!! ${fault}`)].join("\n"));
    if (broken.length >= 10) break;
  }
  expect(broken).toEqual([]);
}, 86_400_000);
