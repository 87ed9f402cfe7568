import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../src/app/pane/App";
import type { Page } from "../../src/pane/page";
import { tell } from "../../src/pane/news";

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(90_000);

const page = (id: string, da: string, en: string, Content: () => JSX.Element): Page => ({
  id,
  title: { da, en },
  load: () => Promise.resolve({ default: Content }),
});

let broken = false;
const Fragile = (): JSX.Element => {
  if (broken) throw new Error("prøve");
  return <p>hel igen</p>;
};

const pages = [
  page("one", "Kriterier", "Criteria", () => <p>første side</p>),
  page("two", "Finansiering", "Finance", Fragile),
];

test("the open page is marked in the navigation, and its heading is not focused when the pane opens", async () => {
  render(<App pages={pages} language="da" inExcel />);
  expect(await screen.findByText("første side")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Kriterier" })).toHaveAttribute("aria-current", "page");
  expect(document.body).toHaveFocus();
  expect(document.title).toBe("Kriterier – Udsat");
});

test("choosing another page by the keyboard moves the focus to its heading", async () => {
  render(<App pages={pages} language="da" inExcel />);
  await screen.findByText("første side");
  await userEvent.tab();
  await userEvent.tab();
  expect(screen.getByRole("button", { name: "Finansiering" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { level: 1, name: "Finansiering" })).toHaveFocus();
});

test("a page that fails says what happened and that the workbook is untouched, and can be tried again", async () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  broken = true;
  render(<App pages={pages} language="da" inExcel />);
  await userEvent.click(screen.getByRole("button", { name: "Finansiering" }));
  expect(await screen.findByText("Siden kunne ikke vises.")).toBeInTheDocument();
  expect(screen.getByRole("group", { name: "Siden kunne ikke vises." })).toHaveTextContent(
    /prøve\. Din projektmappe er ikke ændret af fejlen\./,
  );
  broken = false;
  await userEvent.click(screen.getByRole("button", { name: "Prøv igen" }));
  expect(await screen.findByText("hel igen")).toBeInTheDocument();
  quiet.mockRestore();
});

test("outside Excel the pane says that there is no workbook", async () => {
  render(<App pages={pages} language="en" inExcel={false} />);
  expect(await screen.findByText(/Udsat is open outside Excel/)).toBeInTheDocument();
});

test("what a ribbon command did is told in the pane, to a screen reader too, and can be put away", async () => {
  render(<App pages={pages} language="da" inExcel />);
  await screen.findByText("første side");
  act(() =>
    tell({
      tone: "error",
      text: { what: "Der er intet ark at opdatere.", why: "", todo: "Indsæt det først." },
    }),
  );
  expect(screen.getByRole("status")).toHaveTextContent(
    "Der er intet ark at opdatere. Indsæt det først.",
  );
  await userEvent.click(screen.getByRole("button", { name: "Luk beskeden" }));
  expect(screen.queryByText("Indsæt det først.")).not.toBeInTheDocument();
});

test("what was told before the pane was open is told when it opens", async () => {
  tell({ tone: "success", text: { what: "Arket er opdateret.", why: "", todo: "" } });
  render(<App pages={pages} language="da" inExcel />);
  expect((await screen.findAllByText("Arket er opdateret.")).length).toBeGreaterThan(0);
});

test("axe finds nothing to complain of in the shell", async () => {
  const { container } = render(<App pages={pages} language="da" inExcel={false} />);
  await screen.findByText("første side");
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
