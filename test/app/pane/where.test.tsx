import { pageFor } from "../../../src/app/pane/where";

const held = (tables: readonly string[], here: readonly string[] = [], blank = false) => ({
  tables,
  here,
  blank,
});

test("the pane opens on the page of the sheet in front", () => {
  const all = ["Udsat_Maal", "Udsat_Tjekliste", "Udsat_Finansieringsplan", "UdsatKriterier"];
  expect(pageFor(held(all, ["Udsat_Finansieringsplan"]))).toBe("finance");
  expect(pageFor(held(all, ["UdsatKriterier"]))).toBe("criteria");
  expect(pageFor(held(all, ["Udsat_Tjekliste"]))).toBe("checklist");
  expect(pageFor(held(all, ["Udsat_Milepaele"]))).toBe("goals");
});

test("a workbook with a plan opens on its first page, and so does one that is quite empty", () => {
  expect(pageFor(held(["Udsat_Maal"], []))).toBe("overview");
  expect(pageFor(held([], [], true))).toBe("overview");
});

test("a list of people's own says nothing of where to go", () => {
  expect(pageFor(held(["Tabel1"], ["Tabel1"]))).toBeNull();
  expect(pageFor(held([], []))).toBeNull();
});
