// Six small builds into one folder: the add-in (its functions and its page), the site (metadata and help), and the workbench's host, client, page and server.
// `npx webpack --config-name addin` builds one of them; `--output-path` puts it elsewhere; `--mode development` keeps source maps.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { join, resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { sources, Compilation } = require("webpack");
const { jsc } = require("./swc.cjs");
require("./src/app/release/register.cjs");
const { bill, components, notices } = require("./src/app/release/components.ts");
const { manifestFor } = require("./src/app/release/manifest.ts");
const { OFFICE_CDN, panePolicy } = require("./src/app/release/server/policy.ts");
const { buildSettings, versionFile } = require("./src/app/release/settings.ts");

const root = __dirname;
const settings = buildSettings(root, process.env);
const { origin, environment, officeJs } = settings;
const ownOffice = officeJs === "self";
const officeUrl = ownOffice ? "office-js/office.js" : `${OFFICE_CDN}/lib/1/hosted/office.js`;
/** A change of this file, or of how TypeScript is compiled, is a change of what is built: the cache of another version is not read. */
const version = createHash("sha256")
  .update(readFileSync(__filename))
  .update(readFileSync(require.resolve("./swc.cjs")))
  .digest("hex");

/** `version` names the functions' script that the pane was built with: it shares its modules, and a cached older one must not meet it. */
const paneHtml = (version) => `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${panePolicy(officeJs)}" />
    <meta name="color-scheme" content="light dark" />
    <title>Udsat</title>
    <script src="${officeUrl}"></script>
    <script src="functions.js?${version}"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

const WORKBENCH_HTML = `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Udsat uden Excel</title>
    <link rel="icon" href="assets/icon-32.png" />
  </head>
  <body></body>
</html>
`;

function compile(target) {
  return [
    {
      test: /\.tsx?$/,
      exclude: /node_modules/,
      loader: "swc-loader",
      options: { jsc: jsc(target) },
    },
    { test: /\.m?js$/, resolve: { fullySpecified: false } },
    { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    { test: /\.(csv|md)$/, type: "asset/source" },
    { test: /\.(png|svg|xlsx|woff2?)$/, type: "asset/resource" },
  ];
}

/** Functions stay where they are written. One that is put where it is called is made, and compiled, anew for each call: decision 0020. */
const UNMOVED = { hoist_funs: true, inline: 0, reduce_vars: false };

function minimizer(files, compress = {}) {
  return new MinimizerPlugin({
    ...files,
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { ecma: 2020, compress: { passes: 4, ...compress }, mangle: true },
    parallel: false,
    extractComments: false,
  });
}

function build(name, mode, target, files, more) {
  return {
    name,
    mode,
    target,
    entry: { [name]: files.map((file) => join(root, file)) },
    context: root,
    devtool: mode === "production" ? false : "cheap-module-source-map",
    cache: process.env.UDSAT_CACHE !== "0" && {
      type: "filesystem",
      name: `${name}-${mode}`,
      version,
      cacheDirectory: join(root, "node_modules/.cache/webpack"),
    },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    // The host asks Node itself for Microsoft's client at run time, so webpack leaves createRequire alone.
    module: {
      rules: compile(target.includes("node20") ? "es2022" : "es2020"),
      parser: { javascript: { createRequire: false } },
    },
    performance: false,
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    optimization: {
      mangleExports: "size",
      moduleIds: "natural",
      minimizer: [minimizer({ include: /^pane\// }), minimizer({ exclude: /^pane\// }, UNMOVED)],
    },
    ...more,
    output: { path: resolve(root, "dist"), ...more.output },
  };
}

/** A copy of manifest.xml that names the address where the add-in is served, and the environment it is for. */
const manifest = {
  from: "manifest.xml",
  transform: (text) => manifestFor(text.toString(), settings),
};

/** The pictures of the guide's tours, as `npm run pictures` made them. */
const pictures = { from: "docs/guide/pictures/*.png", to: "help/pictures/[name][ext]" };

/** Another environment has another namespace: formulas and sentences carry it. */
const namespaced =
  environment.namespace === "UDSAT"
    ? []
    : [
        {
          test: /\.(tsx?|md)$/,
          include: join(root, "src"),
          enforce: "pre",
          loader: join(root, "src/app/release/namespace.cjs"),
          options: { namespace: environment.namespace },
        },
      ];

/** Microsoft's own client, unaltered, for a network that cannot reach Microsoft: what Excel asks for on each platform. */
const officeFiles = ownOffice
  ? [
      "office.js",
      "excel-*.js",
      "o15apptofilemappingtable.js",
      "telemetry/*.js",
      "{da-dk,en-us}/*.js",
    ]
      .map((glob) => ({
        from: glob,
        context: join(root, "node_modules/@microsoft/office-js/dist"),
        to: "office-js/[path][name][ext]",
        globOptions: { ignore: ["**/*.debug.js"] },
        info: { minimized: true },
      }))
      .concat({
        from: "LICENSE.md",
        context: join(root, "node_modules/@microsoft/office-js"),
        to: "office-js/LICENSE.md",
      })
  : [];

/** Puts out the licences of all packages that are built into what is served, and a bill of materials that names them. */
class NoticesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Notices", (compilation) => {
      // Before modules are joined or found unused: the same list with and without a cache.
      let files = [];
      compilation.hooks.finishModules.tap("Notices", (modules) => {
        files = [...modules].map(({ resource }) => resource).filter(Boolean);
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "Notices", stage }, () => {
        // webpack's own runtime is part of every script.
        const all = components([...files, require.resolve("webpack")]);
        const product = {
          version: settings.version,
          commit: settings.commit ?? "",
          environment: environment.name,
        };
        const url = ownOffice ? `${origin}/${officeUrl}` : officeUrl;
        const put = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
        put("third-party-notices.txt", notices(all));
        put("bom.json", bill(product, all, { url }));
      });
    });
  }
}

/** Runs the compiled `src/app/site/site.ts` and puts out the files it writes instead of its own script. */
class SitePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Site", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tapPromise({ name: "Site", stage }, async () => {
        if (compilation.errors.length > 0) return;
        const script = new Module(join(root, "site.cjs"));
        script._compile(compilation.getAsset("site.cjs").source.source().toString(), script.id);
        const { marked } = await import("marked");
        const guide = {};
        for (const language of ["da", "en"]) {
          const path = join(root, `docs/guide/${language}.md`);
          compilation.fileDependencies.add(path);
          const text = readFileSync(path, "utf8").replaceAll("UDSAT.", `${environment.namespace}.`);
          guide[language] = await marked.parse(text);
        }
        compilation.deleteAsset("site.cjs");
        const files = {
          ...script.exports.site(origin, guide, settings.contact),
          "version.json": versionFile(settings),
        };
        for (const [name, text] of Object.entries(files))
          compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}

module.exports = (_env, argv = {}) => {
  const mode = argv.mode ?? "production";
  const web = ["web", "es2020"];
  const node = ["node20"];
  /** Taken from node_modules at run time: Microsoft's client may not be altered, and the certificates are only wanted with --https. */
  const externals = [
    ({ request }, done) =>
      /^(@microsoft\/office-js|office-addin-dev-certs)(\/|$)/.test(request)
        ? done(null, `commonjs ${request}`)
        : done(),
  ];
  const onNode = { externals, node: { __dirname: false, __filename: false } };
  return [
    build("addin", mode, web, [], {
      entry: {
        functions: join(root, "src/app/functions/index.ts"),
        pane: {
          import: [join(root, "src/app/pane/index.tsx"), join(root, "src/app/ribbon/index.ts")],
          dependOn: "functions",
        },
      },
      module: {
        rules: [
          ...compile("es2020"),
          ...namespaced,
          {
            test: /\.ts$/,
            include: /[\\/]functions[\\/][^\\/]+\.ts$/,
            enforce: "pre",
            loader: join(root, "src/app/functions/lean.cjs"),
          },
        ],
      },
      resolve: {
        extensions: [".tsx", ".ts", ".mjs", ".js"],
        alias: { "rtl-css-js/core$": join(root, "src/pane/mirror.ts") },
      },
      output: {
        filename: ({ chunk }) =>
          chunk.name === "functions" ? "functions.js" : "pane/[name].[contenthash:8].js",
        chunkFilename: "pane/[name].[contenthash:8].js",
        globalObject: "globalThis",
        publicPath: "",
        clean: { keep: (file) => !file.startsWith("pane/") },
      },
      plugins: [
        ...(mode === "production" ? [new NoticesPlugin()] : []),
        // Styles are read in a compiler of their own: their loader's modules would else take ids, but only without a cache.
        new MiniCssExtractPlugin({
          filename: "pane/[name].[contenthash:8].css",
          experimentalUseImportModule: false,
        }),
        new HtmlPlugin({
          filename: "taskpane.html",
          templateContent: ({ compilation }) =>
            paneHtml(compilation.namedChunks.get("functions").contentHash.javascript.slice(0, 8)),
          scriptLoading: "defer",
          inject: "head",
          minify: false,
          chunks: ["pane"],
        }),
      ],
    }),
    build("site", mode, node, ["src/app/site/site.ts"], {
      output: { filename: "site.cjs", library: { type: "commonjs2" } },
      module: { rules: [...compile("es2022"), ...namespaced] },
      optimization: { minimize: false },
      plugins: [
        new SitePlugin(),
        new CopyPlugin({
          patterns: [manifest, { from: "assets/*.png" }, pictures, ...officeFiles],
        }),
      ],
    }),
    build("host", mode, node, ["src/workbench/host/node.ts"], {
      ...onNode,
      output: { filename: "host.cjs", library: { type: "commonjs2" } },
      optimization: { minimize: false },
    }),
    build("office", mode, web, ["src/workbench/host/bridge.ts"], {
      output: { filename: "workbench/office.js", iife: true },
    }),
    build("workbench", mode, web, ["src/workbench/page/index.ts"], {
      output: {
        filename: "workbench/page/[name].[contenthash:8].js",
        chunkFilename: "workbench/page/[name].[contenthash:8].js",
        assetModuleFilename: "workbench/page/[name].[contenthash:8][ext]",
        clean: { keep: (file) => !file.startsWith("workbench/page/") },
      },
      plugins: [
        new MiniCssExtractPlugin({
          filename: "workbench/page/[name].[contenthash:8].css",
          ignoreOrder: true,
        }),
        new HtmlPlugin({
          filename: "index.html",
          templateContent: WORKBENCH_HTML,
          scriptLoading: "defer",
          minify: false,
        }),
      ],
    }),
    build("server", mode, node, ["src/workbench/serve.ts"], {
      ...onNode,
      output: { filename: "server.cjs" },
      optimization: { minimize: false },
    }),
  ];
};
