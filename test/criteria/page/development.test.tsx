import { act, configure, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DevelopmentPage } from "../../../src/criteria/page/development/DevelopmentPage";
import type { DevelopmentActions } from "../../../src/criteria/sheet/development/actions";
import type { Source } from "../../../src/excel/place";
import { showPages } from "../../pane/show";

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(90_000);

const done = <T,>(value: T) => ({ ok: true, value }) as const;
const HEAD = [
  "Boligområde",
  "Beboere",
  "Uden arbejde",
  "Ikke-vestlige",
  "Dømte",
  "Grundskole",
  "Indkomst",
];
const ENGEN = ["Engen", 1500, 46, 60.1, 3.1, 55, 61.2];
const BAKKEN = ["Bakken", 1300, 45.1, 61.5, 3.1, 54.2, 52.5];

const list = (sheet: string, cells: Source["cells"]): Source => ({
  sheet,
  area: { row: 0, column: 0, rows: cells.length, columns: HEAD.length },
  cells,
  table: null,
  formula: `='${sheet}'!$A$1:$G$${cells.length}`,
});

function stage(sources: () => readonly Source[]) {
  const own = { change: (): void => undefined };
  const actions = {
    look: jest.fn(() =>
      Promise.resolve(
        done({ sheets: sources().map(({ sheet }) => sheet), sheet: null, remembered: [] }),
      ),
    ),
    read: jest.fn(() => Promise.resolve(done(sources()))),
    write: jest.fn(),
    watch: (tell: () => void) => {
      own.change = tell;
      return () => undefined;
    },
    go: jest.fn(),
  } satisfies DevelopmentActions;
  return { actions, changed: () => own.change() };
}

test("lists that were read are kept from page to page with the years typed, and are read again as cells change", async () => {
  let rows = [HEAD, ENGEN, BAKKEN];
  const { actions, changed } = stage(() => [list("Liste A", rows), list("Liste B", rows)]);
  const { open } = showPages({
    Udvikling: ({ language }) => <DevelopmentPage language={language} actions={actions} />,
    Andet: () => <p>andet</p>,
  });
  await userEvent.click(await screen.findByRole("button", { name: "Brug det markerede" }));
  await userEvent.type(await screen.findByRole("textbox", { name: /Liste A/ }), "2014");
  await userEvent.type(screen.getByRole("textbox", { name: /Liste B/ }), "2016");
  await screen.findByRole("heading", { name: /^2 boligområder over 2 års lister, 2014-2016/ });
  await userEvent.type(screen.getByRole("searchbox"), "bak");
  await open("Andet");
  await open("Udvikling");
  await screen.findByRole("heading", { name: /^2 boligområder over 2 års lister, 2014-2016/ });
  expect(screen.getByRole("textbox", { name: /Liste A/ })).toHaveValue("2014");
  expect(screen.getByRole("searchbox")).toHaveValue("bak");
  rows = [HEAD, ENGEN];
  act(() => changed());
  await screen.findByRole("heading", { name: /^1 boligområde over 2 års lister, 2014-2016/ });
});
