import { act, fireEvent, waitFor } from "@testing-library/react";
import { CriteriaPage } from "../../src/criteria/page/CriteriaPage";
import { FinancePage } from "../../src/finance/page/FinancePage";
import { LettingPage } from "../../src/letting/page/LettingPage";
import { ToolboxPage } from "../../src/toolbox/page/ToolboxPage";
import { showPages } from "./show";

jest.setTimeout(120_000);

/** Actions on a workbook that never answers and never changes: what stands on a page is then what was typed there. */
const quiet = new Proxy(
  {},
  {
    get: (_, name) =>
      name === "watch" ? () => () => undefined : () => new Promise(() => undefined),
  },
) as never;

const PAGES = {
  Kriterier: CriteriaPage,
  Finansiering: FinancePage,
  Værktøjskasse: ToolboxPage,
  Udlejning: LettingPage,
};

type Field = HTMLInputElement | HTMLSelectElement;
const fields = (): Field[] => [...document.querySelectorAll<Field>("main input, main select")];
const values = (): string[] => fields().map(({ value }) => value);

/** Puts something else than stands there into every field; a field that an answer brings forth is answered too. */
function answerAll(): void {
  const answered = new Set<Field>();
  for (let next: Field | undefined; (next = fields().find((one) => !answered.has(one)));) {
    answered.add(next);
    const value =
      next instanceof HTMLSelectElement
        ? [...next.options].find((option) => option.value !== next?.value)?.value
        : next.type === "search"
          ? "a"
          : "2019";
    if (value !== undefined) fireEvent.change(next, { target: { value } });
  }
}

/** The system's settings that the theme follows; `change` sets them as a person does while the pane is open. */
function system() {
  const asked = new Map<string, { matches: boolean; listeners: Set<() => void> }>();
  const of = (query: string) => {
    const one = asked.get(query) ?? { matches: false, listeners: new Set() };
    asked.set(query, one);
    return one;
  };
  Object.assign(window, {
    matchMedia: (query: string) => ({
      get matches() {
        return of(query).matches;
      },
      addEventListener: (_: string, heard: () => void) => of(query).listeners.add(heard),
      removeEventListener: (_: string, heard: () => void) => of(query).listeners.delete(heard),
    }),
  });
  return {
    change: (query: string) =>
      act(() => {
        of(query).matches = true;
        asked.forEach(({ listeners }) => listeners.forEach((heard) => heard()));
      }),
  };
}

test("what was typed and chosen stands through changes of page, theme and language", async () => {
  const { change } = system();
  const { open: turnTo, speak } = showPages(
    Object.fromEntries(
      Object.entries(PAGES).map(([name, Page]) => [
        name,
        ({ language }) => <Page language={language} actions={quiet} />,
      ]),
    ),
  );
  const open = async (name: string): Promise<void> => {
    await turnTo(name);
    await waitFor(() => expect(fields().length).toBeGreaterThan(0));
  };
  const before = new Map<string, string[]>();
  for (const name of Object.keys(PAGES)) {
    await open(name);
    const untouched = values();
    answerAll();
    expect(values()).not.toEqual(untouched);
    before.set(name, values());
  }
  expect([...before.values()].flat().length).toBeGreaterThan(25);
  const turns = [
    () => undefined,
    () => change("(prefers-color-scheme: dark)"),
    () => change("(forced-colors: active)"),
    () => speak("en"),
    () => speak("da"),
  ];
  for (const [turn, happens] of turns.entries()) {
    happens();
    for (const name of Object.keys(PAGES)) {
      // The page that is open lives through it, and so do those that are come back to.
      await open(name);
      expect([turn, name, values()]).toEqual([turn, name, before.get(name)]);
    }
  }
});
