import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ComponentType } from "react";
import type { Language } from "../../../src/core/words/language";
import { type AreaBaseline, BASELINE_KEY } from "../../../src/criteria";
import type { Added } from "../../../src/plan";
import { type Keeper, KeptRegion } from "../../../src/pane/kept";
import { App } from "../../../src/app/pane/App";
import { LanguageContext } from "../../../src/pane/useWords";
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
  return render(
    <LanguageContext.Provider value={language}>
      <App pages={[page]} language={language} inExcel />
    </LanguageContext.Provider>,
  );
}

const ADDED: Added = {
  goals: ["M1", "M2", "M3"],
  indicators: ["I1"],
  activities: ["A1"],
  budget: { line: "Lektiecafé", written: false },
  lacking: ["baseline", "target"],
  created: [],
  rows: [],
};

const AREA: AreaBaseline = {
  area: "Vollsmose",
  rules: "reglerne fra 2021",
  year: null,
  figures: [
    {
      criterion: "jobless",
      value: 44.9,
      limit: 40,
      verb: "overstiger",
      unit: "pct",
      exceeded: true,
    },
    {
      criterion: "income",
      value: 53.1,
      limit: 55,
      verb: "mindre end",
      unit: "pctOfRegion",
      exceeded: true,
    },
    {
      criterion: "basicSchool",
      value: 58,
      limit: 60,
      verb: "overstiger",
      unit: "pct",
      exceeded: false,
    },
  ],
};

/** A pane that already has an area as its baseline. */
const keeper: Keeper = {
  read: () => Promise.resolve({ [BASELINE_KEY]: AREA }),
  write: () => Promise.resolve(),
  watch: () => () => undefined,
};

const LIST = {
  sheet: "Lister",
  area: { row: 0, column: 0, rows: 7, columns: 7 },
  table: null,
  formula: "=Lister!$A$1:$G$7",
} as const;
const HEAD = [
  "År",
  "Boligområde",
  "Beboere",
  "Uden for arbejdsmarkedet, pct.",
  "Ikke-vestlige, pct.",
  "Grundskole, pct.",
  "Dømte, pct.",
  "Indkomst, pct. af regionen",
];
/** Four areas on the list of 2014, two of them left in 2016, where one more has no figure for two criteria. */
const OWN = [
  HEAD,
  ...["A", "B", "C", "D"].map((name) => [2014, name, 2000, 45, 60, 55, 1, 60]),
  ...["A", "B"].map((name) => [2016, name, 2000, 45, 60, 55, 1, 60]),
  [2016, "C", 2000, 45, 60, "..", 1, 60],
  [2016, "D", 2000, 30, 40, 45, 1, 60],
];

const stage = (change: Partial<ToolboxActions> = {}) =>
  ({
    insert: jest.fn(() =>
      Promise.resolve({ ok: true, value: { sheet: "Ark1", cell: "C4" } } as const),
    ),
    readLists: jest.fn(() =>
      Promise.resolve({ ok: true, value: { ...LIST, cells: OWN } } as const),
    ),
    watch: jest.fn(() => () => undefined),
    takeLocal: jest.fn(() =>
      Promise.resolve({ ok: true, value: { sheet: "Kommunens politik", added: 15 } } as const),
    ),
    addToPlan: jest.fn(() => Promise.resolve({ ok: true, value: ADDED } as const)),
    takeOut: jest.fn(() => Promise.resolve({ ok: true, value: { kept: [] } } as const)),
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
    expect(await screen.findByText("42 værktøjer")).toBeVisible();
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Kriterium eller afsnit" }),
      "Indkomst",
    );
    expect(names()).toEqual(["Fritidspas", "Gældsrådgivning"]);
    await userEvent.type(screen.getByRole("searchbox"), "husleje gæld");
    expect(names()).toEqual(["Gældsrådgivning"]);
    expect(screen.getByText("1 værktøj")).toBeVisible();
    await userEvent.type(screen.getByRole("searchbox"), " hest");
    expect(screen.getByText(/Intet passer/)).toBeVisible();
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
    expect(
      screen.getByText(/Trygheden steg på to år med ca\. 30 pct\. \(Kløver-Hvedemarken\) \(målt\)/),
    ).toBeVisible();
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
      rows: 9,
      columns: 12,
    });
    expect((await screen.findAllByText("Formlen står i C4 på arket »Ark1«."))[0]).toBeVisible();
  });

  test("says which cell is in the way, and that nothing was changed", async () => {
    const actions = stage({
      insert: () =>
        Promise.resolve({
          ok: false,
          refusal: { kind: "taken", cell: "E7", room: "C4:H45" },
          aftermath: { kind: "unchanged" },
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
        "Af 33 områder måtte der højst være 24 ved udgangen af 2016 og højst 16 ved udgangen af 2021.",
      ),
    ).toBeVisible();
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Regn ud fra listen" }),
      "2012",
    );
    await userEvent.click(screen.getByText("Tallene i en tabel"));
    const rows = within(screen.getByRole("table", { name: "Det nationale mål" }))
      .getAllByRole("row")
      .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent));
    // 33 in 2012: at most 24 at the end of 2016, where 25 were on the list; 22 in 2017.
    expect(rows).toEqual(
      expect.arrayContaining([
        ["01-12-2015", "25", "–", "–"],
        ["01-12-2016", "25", "24", "nej"],
        ["01-12-2017", "22", "24", "ja"],
        ["01-12-2021", "20", "16", "kan ikke sammenlignes"],
      ]),
    );
    expect(rows).toContainEqual(["2013 (dagen kendes ikke)", "40 (usikkert tal)", "–", "–"]);
  });

  test.each(["da", "en"] as const)(
    "has no accessibility finding in %s, with a measure and the table open",
    async (language) => {
      const { container } = toolbox(stage(), language);
      await userEvent.click(await screen.findByRole("button", { name: "//Nethood" }));
      await userEvent.click(
        screen.getByText(language === "da" ? "Tallene i en tabel" : "The numbers in a table"),
      );
      await clean(container);
    },
  );

  test("a measure goes into the plan at one press; what was written and what is left to fill is told, and one press undoes it", async () => {
    const actions = stage();
    const { container } = toolbox(actions);
    await userEvent.click(
      await screen.findByRole("button", { name: "Føj til planen: Lektiecafé" }),
    );
    expect(
      (await screen.findAllByText(/Mål M1, M2, M3; indikator I1; aktivitet A1\./))[0],
    ).toBeVisible();
    expect(screen.getByText("Udfyld selv: udgangspunkt, målværdi.")).toBeVisible();
    await clean(container);
    await userEvent.click(screen.getByRole("button", { name: "Fortryd" }));
    expect((await screen.findAllByText("Det er taget ud af planen igen."))[0]).toBeVisible();
    expect(actions.takeOut).toHaveBeenCalledWith(ADDED);
  });

  test("says that a measure stands in the plan already, and where", async () => {
    const actions = stage({
      addToPlan: () =>
        Promise.resolve({
          ok: false,
          refusal: { kind: "already", id: "A4" },
          aftermath: { kind: "unchanged" },
        } as const),
    });
    toolbox(actions);
    await userEvent.click(
      await screen.findByRole("button", { name: "Føj til planen: Lektiecafé" }),
    );
    expect((await screen.findAllByText(/Det står allerede i planen som A4\./))[0]).toBeVisible();
  });

  test("from an area's exceeded criteria to three measures in the plan: four presses on this page", async () => {
    const actions = stage();
    render(
      <KeptRegion keeper={keeper}>
        <ToolboxPage language="da" actions={actions} />
      </KeptRegion>,
    );
    expect(
      await screen.findByText(
        "Vollsmose (reglerne fra 2021) er over grænsen: Beskæftigelse, Indkomst.",
      ),
    ).toBeVisible();
    // Only what the figures call for is shown, without anything being chosen.
    expect(names()).toEqual([
      "Fremskudt beskæftigelsesindsats",
      "Sociale partnerskaber",
      "Ansættelse af unge i afdelingen",
      "Fritidspas",
      "Gældsrådgivning",
    ]);
    let presses = 0;
    for (const name of [
      "Lav indikatorer af tallene",
      "Føj til planen: Fremskudt beskæftigelsesindsats",
      "Føj til planen: Sociale partnerskaber",
      "Føj til planen: Gældsrådgivning",
    ]) {
      await userEvent.click(screen.getByRole("button", { name }));
      presses += 1;
    }
    expect(presses).toBeLessThan(10);
    expect(actions.addToPlan).toHaveBeenCalledTimes(4);
    await userEvent.click(screen.getByRole("button", { name: "Fjern udgangspunktet" }));
    expect(screen.getByText("42 værktøjer")).toBeVisible();
  });

  test("checks a rule by its questions, names what fails, and asks only what belongs to the case", async () => {
    toolbox(stage());
    await userEvent.click(
      await screen.findByRole("button", { name: "Fælleshuse med flere lejere" }),
    );
    const form = screen.getByRole("region", { name: "Fælleshusets to former" });
    await userEvent.selectOptions(
      within(form).getByRole("combobox", { name: /kun almene/ }),
      "Nej",
    );
    expect(within(form).queryByRole("combobox", { name: /særskilt afdeling/ })).toBeNull();
    await userEvent.selectOptions(
      within(form).getByRole("combobox", { name: /matrikuleret/ }),
      "Nej",
    );
    expect(within(form).getByRole("status")).toHaveTextContent(
      "Opfylder ikke: Ligger fælleshuset på en selvstændigt matrikuleret grund?",
    );
  });

  test("counts the user's own lists by their own rules, and holds them against the target from the oldest", async () => {
    toolbox(stage());
    await userEvent.click(await screen.findByText("Det nationale mål"));
    await userEvent.click(screen.getByRole("button", { name: "Tæl i markeringen" }));
    const rows = within(await screen.findByRole("table", { name: "Jeres egne lister" }))
      .getAllByRole("row")
      .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent));
    // 4 in 2014: at most 3 at the end of 2016. 2 are on the list for certain; with the undecided one it would be 3.
    expect(rows.slice(1).map((row) => row.slice(1))).toEqual([
      ["4", "0", "–", "–"],
      ["2", "1", "3", "ja"],
    ]);
  });

  test("gives Copenhagen's list to the municipality as its own, and says where it stands", async () => {
    const actions = stage();
    toolbox(actions);
    await userEvent.click(await screen.findByText(/En kommunes egen politik/));
    await userEvent.click(screen.getByRole("button", { name: "Tag listen som vores egen" }));
    expect(
      (await screen.findAllByText("Listen står på arket »Kommunens politik« (15 nye rækker)."))[0],
    ).toBeVisible();
    expect(actions.takeLocal).toHaveBeenCalledTimes(1);
  });

  test.each([
    "Påskeløkken",
    "Lejerbo",
    "POA",
    "salg",
    "10.000",
    "Brabrand Boligforening",
    "§ 57 b",
  ])("a search for %s finds it", async (word) => {
    toolbox(stage());
    await userEvent.type(await screen.findByRole("searchbox"), word);
    expect(names().length).toBeGreaterThan(0);
    expect(screen.queryByText(/Intet passer/)).toBeNull();
  });
});

test("the figures of the area that a plan begins from follow its list, and say so where it no longer has the area", async () => {
  const from = {
    list: { kind: "table", table: "Lister" },
    rules: null,
    national: null,
    nationals: [],
    day: "2014-12-01",
    municipality: null,
  } as const;
  const kept = new Map<string, unknown>([
    [BASELINE_KEY, { ...AREA, area: "B", rules: "reglerne fra 2014", from }],
  ]);
  let cells = OWN;
  const heard: (() => void)[] = [];
  const actions = stage({
    readLists: jest.fn(() => Promise.resolve({ ok: true, value: { ...LIST, cells } } as const)),
    watch: (tell) => {
      heard.push(tell);
      return () => void heard.splice(heard.indexOf(tell), 1);
    },
  });
  render(
    <LanguageContext.Provider value="da">
      <KeptRegion
        keeper={{
          read: () => Promise.resolve(Object.fromEntries(kept)),
          write: (key, value) => Promise.resolve(void kept.set(key, value)),
          watch: () => () => undefined,
        }}
      >
        <ToolboxPage language="da" actions={actions} />
      </KeptRegion>
    </LanguageContext.Provider>,
  );
  // What was kept is old: B has other figures in the list by now.
  const part = await screen.findByRole("region", { name: "Udgangspunkt" });
  expect(
    await within(part).findByText(/^B \(.*2014.*\) er over grænsen: (?!.*Indkomst).*Uddannelse/),
  ).toBeVisible();
  expect(actions.readLists).toHaveBeenCalledWith(from.list);
  const change = (next: typeof OWN): void => {
    cells = next;
    act(() => [...heard].forEach((tell) => tell()));
  };
  change(OWN.map((row) => (row[1] === "B" ? [row[0] ?? "", "B", 2000, 30, 40, 20, 1, 90] : row)));
  expect(await within(part).findByText(/^B \(.*\) er ikke over nogen grænse\.$/)).toBeVisible();
  await waitFor(() => expect(kept.get(BASELINE_KEY)).toMatchObject({ from }));
  change(OWN.filter((row) => row[1] !== "B"));
  expect(await within(part).findByText(/^Forældet: listen kan ikke/)).toBeVisible();
  expect(within(part).getByText(/^B \(.*\) er ikke over nogen grænse\.$/)).toBeVisible();
  change(OWN);
  await waitFor(() => expect(within(part).queryByText(/^Forældet/)).toBeNull());
});
