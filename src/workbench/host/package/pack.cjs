// Makes the host a package of its own: `npm run host:pack` builds it and puts release/udsat-office-host-<version>.tgz out. It is
// not published. Microsoft's client is not in it: whoever installs it takes @microsoft/office-js from Microsoft.
const { execFileSync } = require("node:child_process");
const { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

const root = resolve(__dirname, "../../../..");
const own = require(join(root, "package.json"));

/** What the package says of itself. */
const manifest = {
  name: "udsat-office-host",
  version: own.version,
  private: true,
  license: own.license,
  description:
    "A workbook without Excel under Microsoft's own Office.js client, for tests of add-ins in Node",
  main: "host.cjs",
  files: ["host.cjs", "README.md", "LICENSE", "NOTICE.md"],
  engines: own.engines,
  peerDependencies: { "@microsoft/office-js": own.devDependencies["@microsoft/office-js"] },
};

/** The notice of what is bundled, with its licence, and of what is not. */
function notice() {
  const bundled = [
    "@cj-tech-master/excelts/LICENSE",
    "@cj-tech-master/excelts/THIRD_PARTY_NOTICES.md",
    "numfmt/LICENSE",
  ];
  const licences = bundled.map((name) =>
    readFileSync(join(root, "node_modules", name), "utf8").trim(),
  );
  return (
    [readFileSync(join(__dirname, "NOTICE.md"), "utf8").trim(), ...licences].join("\n\n") + "\n"
  );
}

/** Lays the package out in a folder and packs it there; gives the archive's path. */
function pack(host, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync(host, join(folder, "host.cjs"));
  copyFileSync(join(root, "docs/host.md"), join(folder, "README.md"));
  copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"));
  writeFileSync(join(folder, "NOTICE.md"), notice());
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const text = execFileSync(npm, ["pack", "--json", "--offline"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  });
  return join(folder, JSON.parse(text)[0].filename);
}

module.exports = { pack };

if (require.main === module) {
  const webpack = require.resolve("webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--config-name", "host"], {
    cwd: root,
    stdio: "inherit",
  });
  const archive = pack(join(root, "dist/host.cjs"), join(root, "release/host"));
  console.log(archive);
}
