import { sequence } from "./sequence";

/** How many sequences, and from which seed; `npm run soak` runs more. */
const COUNT = Number(process.env["SEQUENCES"] ?? 300);
const FIRST = Number(process.env["SEED"] ?? 1);

/** So many files share the sequences, so that no worker is left with all of them at the end. */
const SHARES = 3;

/** Runs every third sequence, from the given one on, and tells which broke a promise. */
export function keepsPromises(share: number): void {
  const seeds = Array.from({ length: COUNT }, (_, i) => FIRST + i).filter(
    (seed) => seed % SHARES === share,
  );
  test(`people, colleagues and failures: ${seeds.length} of ${COUNT} sequences keep every promise`, async () => {
    const broken: string[] = [];
    for (const seed of seeds) {
      const { record, faults } = await sequence(seed);
      if (faults.length > 0)
        broken.push(
          [`seed ${seed}`, ...record, ...faults.map((fault) => `!! ${fault}`)].join("\n"),
        );
      if (broken.length >= 10) break;
    }
    expect(broken).toEqual([]);
  }, 86_400_000);
}
