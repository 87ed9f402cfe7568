import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CATALOGUE } from "../../../src/app/functions/catalogue";
import { FunctionsPage } from "../../../src/app/pane/functions";
import type { FunctionsActions } from "../../../src/app/pane/functions/actions";
import { metadata } from "../../../src/app/site/metadata";
import type { Language } from "../../../src/core/words/language";
import { done, refused } from "../../../src/excel/run";
import { LanguageContext } from "../../../src/pane/useWords";

// Typing into a list of cards takes its time on a busy machine.
jest.setTimeout(60_000);

const described = (language: Language) => metadata(CATALOGUE, language, "https://udsat.dk");

function show(more: Partial<FunctionsActions> = {}, language: Language = "da"): string[] {
  const inserted: string[] = [];
  const actions: FunctionsActions = {
    describe: (asked) => Promise.resolve(described(asked)),
    insert: (formula) => {
      inserted.push(formula);
      return Promise.resolve(done({ sheet: "Ark1", cell: "I1" }));
    },
    ...more,
  };
  render(
    <LanguageContext.Provider value={language}>
      <FunctionsPage language={language} actions={actions} />
    </LanguageContext.Provider>,
  );
  return inserted;
}

const names = () => screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);

test("every function stands there, and a word of its description, its arguments or what it gives finds it", async () => {
  show();
  await screen.findByText(`${String(CATALOGUE.length)} funktioner`);
  expect(names()).toEqual(CATALOGUE.map(({ id }) => `UDSAT.${id}`));
  await userEvent.type(screen.getByRole("searchbox"), "udlejningsregler");
  expect(names()).toEqual(["UDSAT.LETTING"]);
  await userEvent.clear(screen.getByRole("searchbox"));
  await userEvent.type(screen.getByRole("searchbox"), "intet har dette ord");
  expect(screen.getByText("0 funktioner")).toBeInTheDocument();
});

test("an example is shown as the reader writes it, and inserted as Excel takes it", async () => {
  const inserted = show();
  const card = (await screen.findByText("UDSAT.TARGET.PROGRESS")).closest("li") as HTMLElement;
  expect(within(card).getByText("=UDSAT.TARGET.PROGRESS(52,9; 40; 47,5)")).toBeInTheDocument();
  await userEvent.click(within(card).getByRole("button"));
  expect(inserted).toEqual(["=UDSAT.TARGET.PROGRESS(52.9, 40, 47.5)"]);
  expect(await within(card).findByText("Eksemplet står i I1 på arket »Ark1«.")).toBeInTheDocument();
  expect(within(card).getByRole("link")).toHaveAttribute(
    "href",
    "https://udsat.dk/help/index.html#udsat.target.progress",
  );
});

test("a taken cell is said, and what to do", async () => {
  show({ insert: () => Promise.resolve(refused({ kind: "taken", cell: "I1" })) }, "en");
  const card = (await screen.findByText("UDSAT.CRITERIA")).closest("li") as HTMLElement;
  await userEvent.click(within(card).getByRole("button"));
  expect(await within(card).findByText(/The cell I1 is not empty/)).toBeInTheDocument();
});

test("descriptions that cannot be fetched are told, not awaited for ever", async () => {
  show({ describe: () => Promise.resolve(null) });
  expect(
    await screen.findByText("Beskrivelsen af funktionerne kunne ikke hentes."),
  ).toBeInTheDocument();
});
