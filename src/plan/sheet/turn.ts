/** The write that goes on last; those that give ids follow one another in this pane, whoever asks for them. */
let last: Promise<unknown> = Promise.resolve();

/** Runs an action when those before it are done: two that gave ids at the same time could both take the same next one. */
export function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
  const mine = last.then(act, act);
  last = mine.catch(() => undefined);
  return mine;
}
