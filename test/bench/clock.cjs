/** What a call costs the processor, in milliseconds: on a busy machine the clock on the wall tells of the others. The garbage of the call before is cleared first, where Node allows it. */
function timed(run) {
  globalThis.gc?.();
  const start = process.cpuUsage();
  const kept = run();
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1000;
  if (kept === undefined) throw new Error("nothing came back: the call measured nothing");
  return time;
}

/** The cheapest of calls made in turn; the first two rounds only warm up. What else the machine does can make a call dearer and never cheaper. */
function sideBySide(runs, rounds = 5) {
  const cheapest = runs.map(() => Infinity);
  for (let round = -2; round < rounds; round += 1)
    runs.forEach((run, index) => {
      const time = timed(run);
      if (round >= 0) cheapest[index] = Math.min(cheapest[index], time);
    });
  return cheapest;
}

module.exports = { sideBySide };
