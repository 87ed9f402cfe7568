let consents = 0;

/** Does something with the user's word that a filter in its way may be lifted meanwhile; it is set again afterwards. */
export async function withFiltersLifted<T>(act: () => Promise<T>): Promise<T> {
  consents += 1;
  try {
    return await act();
  } finally {
    consents -= 1;
  }
}

/** Whether the user has said so. */
export const mayLift = (): boolean => consents > 0;
