/** The median of some numbers. */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How long a call takes, in milliseconds. The garbage of the call before is cleared first, where Node allows it. */
function timed(run) {
  globalThis.gc?.();
  const start = performance.now();
  const kept = run();
  const time = performance.now() - start;
  if (kept === undefined) throw new Error("nothing came back: the call measured nothing");
  return time;
}

/** The medians of calls made in turn, so that a busy machine slows all of them alike; the first two rounds only warm up. */
function sideBySide(runs, rounds = 9) {
  const times = runs.map(() => []);
  for (let round = -2; round < rounds; round += 1) {
    runs.forEach((run, index) => {
      const time = timed(run);
      if (round >= 0) times[index].push(time);
    });
  }
  return times.map(median);
}

module.exports = { median, sideBySide };
