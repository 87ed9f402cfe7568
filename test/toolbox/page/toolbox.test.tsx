import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ComponentType } from "react";
import type { Language } from "../../../src/core/words/language";
import { App } from "../../../src/app/pane/App";
import { LettingPage } from "../../../src/letting/page/LettingPage";
import type { ToolboxActions } from "../../../src/toolbox/page/actions";
import { ToolboxPage } from "../../../src/toolbox/page/ToolboxPage";

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(90_000);

function show(Content: ComponentType<{ readonly language: Language }>, language: Language = "da") {
  const page = {
    id: "page",
    title: { da: "Side", en: "Page" },
    load: () => Promise.resolve({ default: Content }),
  };
  return render(<App pages={[page]} language={language} inExcel />);
}

const stage = (change: Partial<ToolboxActions> = {}) =>
  ({
    insert: jest.fn(() =>
      Promise.resolve({ ok: true, value: { sheet: "Ark1", cell: "C4" } } as const),
    ),
    ...change,
  }) satisfies ToolboxActions;

const toolbox = (actions: ToolboxActions, language: Language = "da") =>
  show(({ language: spoken }) => <ToolboxPage language={spoken} actions={actions} />, language);

async function clean(container: HTMLElement): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
}

const names = (): (string | null)[] =>
  screen.queryAllByRole("heading", { level: 3 }).map((one) => one.textContent);

describe("the toolbox", () => {
  test("shows all measures by chapter, and narrows by criterion and by words", async () => {
    toolbox(stage());
    expect(await screen.findByText("41 værktøjer")).toBeVisible();
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Kriterium eller afsnit" }),
      "Indkomst",
    );
    expect(names()).toEqual(["Fritidspas", "Gældsrådgivning"]);
    await userEvent.type(screen.getByRole("searchbox"), "husleje gæld");
    expect(names()).toEqual(["Gældsrådgivning"]);
    await userEvent.type(screen.getByRole("searchbox"), " hest");
    expect(screen.getByText(/Ingen værktøjer passer/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Ryd søgningen" }));
    expect(names()).toEqual(["Fritidspas", "Gældsrådgivning"]);
  });

  test("folds a measure out by the keyboard: for whom, the result, and the words with their place", async () => {
    toolbox(stage());
    const opener = await screen.findByRole("button", {
      name: "Problemorienteret politiarbejde (POA)",
    });
    opener.focus();
    await userEvent.keyboard("{Enter}");
    expect(opener).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText(/Trygheden steg på to år med ca\. 30 pct\./)).toBeVisible();
    expect(
      screen.getByText(/trygheden på to år steget med ca\. 30 pct\..*Tryghed, fra side 16/),
    ).toBeVisible();
  });

  test("puts the chosen chapter's formula into the sheet, and tells where", async () => {
    const actions = stage();
    toolbox(actions);
    await userEvent.selectOptions(
      await screen.findByRole("combobox", { name: "Kriterium eller afsnit" }),
      "Tryghed",
    );
    await userEvent.click(screen.getByRole("button", { name: "Indsæt formlen" }));
    expect(actions.insert).toHaveBeenCalledWith({
      formula: '=UDSAT.TOOLS("Tryghed")',
      rows: 8,
      columns: 6,
    });
    expect((await screen.findAllByText("Formlen står i C4 på arket »Ark1«."))[0]).toBeVisible();
  });

  test("says which cell is in the way, and that nothing was changed", async () => {
    const actions = stage({
      insert: () =>
        Promise.resolve({
          ok: false,
          refusal: { kind: "taken", cell: "E7", room: "C4:H45" },
          aftermath: "unchanged",
        } as const),
    });
    const { container } = toolbox(actions);
    await userEvent.click(await screen.findByRole("button", { name: "Indsæt formlen" }));
    expect(
      await screen.findByText(
        "Resultatet skal bruge C4:H45, og E7 er optaget. Projektmappen er ikke ændret.",
      ),
    ).toBeVisible();
    // A screen reader hears of it without the focus being moved.
    expect(
      screen
        .getAllByRole("status")
        .map((one) => one.textContent)
        .join(" "),
    ).toMatch(/Formlen er ikke skrevet\. Resultatet skal bruge C4:H45/);
    await clean(container);
  });

  test("holds the published lists against the national target, in a table too", async () => {
    toolbox(stage());
    await userEvent.click(await screen.findByText("Det nationale mål"));
    expect(
      screen.getByText(
        "Af 31 områder måtte der højst være 23 ved udgangen af 2016 og højst 15 ved udgangen af 2021.",
      ),
    ).toBeVisible();
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Regn ud fra listen for" }),
      "2012",
    );
    await userEvent.click(screen.getByText("Tallene i en tabel"));
    const rows = within(screen.getByRole("table", { name: "Det nationale mål" }))
      .getAllByRole("row")
      .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent));
    // 33 in 2012: at most 24 at the end of 2016, where 25 were on the list; 22 in 2017.
    expect(rows).toEqual(
      expect.arrayContaining([
        ["2015", "25", "–", "–"],
        ["2016", "25", "24", "nej"],
        ["2017", "22", "24", "ja"],
        ["2021", "20", "16", "kan ikke sammenlignes"],
      ]),
    );
    expect(rows).toContainEqual(["2013", "40 (usikkert tal)", "–", "–"]);
  });

  test.each(["da", "en"] as const)(
    "has no accessibility finding in %s, with a measure and the table open",
    async (language) => {
      const { container } = toolbox(stage(), language);
      await userEvent.click(await screen.findByRole("button", { name: /Nethood/ }));
      await userEvent.click(
        screen.getByText(language === "da" ? "Tallene i en tabel" : "The numbers in a table"),
      );
      await clean(container);
    },
  );
});

describe("letting", () => {
  const page = (language: Language = "da") => show(LettingPage, language);
  const answer = (rule: string): string =>
    screen.getByRole("button", { name: rule }).closest("li")?.textContent ?? "";

  test("guesses nothing: without facts every rule is open, and names what is missing", async () => {
    page();
    expect(await screen.findByText("0 ja, 0 nej, 11 kan ikke afgøres.")).toBeVisible();
    expect(answer("Kombineret udlejning")).toContain(
      "en oplysning, der mangler: beboere, uden for arbejdsmarkedet.",
    );
  });

  test("judges as the facts are typed, with a decimal comma, and 40 is at least 40 but not over it", async () => {
    page();
    await userEvent.type(
      await screen.findByRole("textbox", { name: /Uden for arbejdsmarkedet/ }),
      "40,0",
    );
    await userEvent.type(screen.getByRole("textbox", { name: /Beboere/ }), "1.000");
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: /Står området på listen/ }),
      "Ja",
    );
    expect(answer("Kombineret udlejning")).toContain("Ja");
    expect(answer("Friholdt for boligsocial anvisning (København)")).toContain("Nej");
    expect(answer("Anvisning af flygtninge og nyligt løsladte")).toContain("Nej");
    await userEvent.click(screen.getByRole("button", { name: "Ryd oplysningerne" }));
    expect(screen.getByText("0 ja, 0 nej, 11 kan ikke afgøres.")).toBeVisible();
  });

  test("says at exactly half that the toolbox leaves it out and the statute does not", async () => {
    page();
    await userEvent.type(await screen.findByRole("textbox", { name: /samlet aftale/ }), "50");
    expect(answer("Fælles aftale: kommunen beslutter for alle")).toContain("Nej");
    expect(answer("Fælles aftale: ministeren godkender")).toContain(
      "hverken et flertal eller mindre end halvdelen",
    );
  });

  test("tells at its field what cannot be read, and takes it for not known", async () => {
    page();
    const field = await screen.findByRole("textbox", { name: /Beboere/ });
    await userEvent.type(field, "2,44");
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(/»2,44« kan ikke læses som et helt tal som 2\.440/),
    );
    expect(answer("Kombineret udlejning")).toContain("Kan ikke afgøres");
  });

  test("shows the deciding words with their source and how sure they are", async () => {
    page();
    await userEvent.click(await screen.findByRole("button", { name: "Kombineret udlejning" }));
    expect(
      screen.getByText(/der bor mindst 1\.000 beboere i afdelingerne tilsammen.*§ 51 b, stk\. 3/),
    ).toBeVisible();
    expect(screen.getAllByText(/efter en sekundær kilde/)[0]).toBeVisible();
    expect(screen.getByRole("link", { name: /BL informerer 4912/ })).toHaveAttribute(
      "href",
      expect.stringMatching(/^https:\/\/bl\.dk\//),
    );
  });

  test.each(["da", "en"] as const)(
    "has no accessibility finding in %s, with an error and a rule open",
    async (language) => {
      const { container } = page(language);
      await userEvent.type((await screen.findAllByRole("textbox"))[0] as HTMLElement, "mange");
      await userEvent.click(
        screen.getByRole("button", {
          name: language === "da" ? "Kombineret udlejning" : /^Combined letting/,
        }),
      );
      await clean(container);
    },
  );
});
