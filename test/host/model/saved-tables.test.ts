import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createModel, openModel } from "../../../src/workbench/model/workbook";

const TABLE = "xl/tables/table1.xml";
const area = (top: number, left: number, bottom: number, right: number) => ({
  sheet: "S",
  top,
  left,
  bottom,
  right,
});

test("a table without a filter gets none where something beside it is changed and saved", async () => {
  const made = createModel("en", "S");
  made.write(area(0, 0, 2, 1), [
    ["a", "b"],
    [1, 2],
    [3, 4],
  ]);
  made.addTable(area(0, 0, 2, 1), { header: true, name: "T" });
  const parts = unzipSync(await made.save());
  const plain = strFromU8(parts[TABLE] ?? new Uint8Array()).replace(
    /<autoFilter[^>]*\/>|<autoFilter[^]*?<\/autoFilter>/,
    "",
  );
  expect(plain).not.toContain("autoFilter");
  parts[TABLE] = strToU8(plain);
  const model = await openModel(zipSync(parts), "en");
  model.write(area(0, 5, 0, 5), [["x"]]);
  const saved = async (): Promise<string> =>
    strFromU8(unzipSync(await model.save())[TABLE] ?? new Uint8Array());
  expect(await saved()).toBe(plain);
});
