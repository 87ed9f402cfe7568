import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SRC = join(__dirname, "../../src");

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });

test.each(["core", "pane", "criteria", "targets", "finance", "plan", "letting", "toolbox"])(
  "%s sends no request itself: the excel room does, once it is told what is wanted",
  (room) => {
    const sending = files(join(SRC, room)).filter((path) =>
      /\.sync\(\)|Excel\.run\(/.test(readFileSync(path, "utf8")),
    );
    expect(sending.map((path) => path.slice(SRC.length + 1))).toEqual([]);
  },
);
