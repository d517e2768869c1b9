// Bundles client/ and every component's style sheet to src/Vardpersonal.Web/wwwroot/assets, with the content's hash in each name.
import { build } from "esbuild";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const outdir = path.join(root, "src/Vardpersonal.Web/wwwroot/assets");
const components = path.join(root, "src/Vardpersonal.Design/Components");

/** Components that only the search page shows: the first view of every other page is spared their styles. */
const ofSearch = ["FacetFilter", "HitEntry", "SortLinks"];

/** `@import "components:site"` and `"components:search"` become one import for each component's style sheet, in alphabetical order. */
const componentStyles = {
  name: "component-styles",
  setup(bundle) {
    bundle.onResolve({ filter: /^components:/ }, ({ path: name }) => ({ path: name.split(":")[1], namespace: "components" }));
    bundle.onLoad({ filter: /.*/, namespace: "components" }, async ({ path: group }) => {
      const all = (await readdir(components, { recursive: true })).filter((name) => name.endsWith(".css")).sort();
      const sheets = all.filter((sheet) => ofSearch.includes(path.dirname(sheet)) === (group === "search"));
      return { contents: sheets.map((sheet) => `@import "./${sheet}";`).join("\n"), loader: "css", resolveDir: components };
    });
  },
};

const fontNames = { "source-sans-3-latin-400-normal.woff2": "font-400.woff2", "source-sans-3-latin-600-normal.woff2": "font-600.woff2" };

const result = await build({
  absWorkingDir: root,
  entryPoints: { site: "client/site.js", "site-css": "client/site.css", search: "client/search/search.js", "search-css": "client/search/search.css", icon: "client/icon.svg" },
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  outdir,
  publicPath: "/assets",
  bundle: true,
  minify: true,
  format: "esm",
  splitting: true,
  // What the oldest machines in care run: Windows Server 2012's last Chrome, and iPads that are no longer updated.
  target: ["chrome109", "edge109", "firefox115", "safari16"],
  loader: { ".woff2": "file", ".svg": "copy" },
  plugins: [componentStyles],
  write: false,
  metafile: true,
  logLevel: "warning",
});

/** The name a page asks for, from the file the output was made of. */
function askedFor(file) {
  const output = result.metafile.outputs[path.relative(root, file)];
  const source = path.basename(output?.entryPoint ?? Object.keys(output?.inputs ?? {})[0] ?? "");
  return fontNames[source] ?? source;
}

await mkdir(outdir, { recursive: true });
const manifest = {};
const kept = new Set(["assets.json"]);

for (const file of result.outputFiles) {
  const name = path.basename(file.path).replace("-css-", "-");
  manifest[askedFor(file.path)] = `/assets/${name}`;
  await save(name, file.contents);
}

for (const name of await readdir(outdir)) {
  if (!kept.has(name)) await rm(path.join(outdir, name), { recursive: true });
}

// Last, so that no page is ever pointed at a file that is not there yet.
await writeFile(path.join(outdir, "assets.json"), `${JSON.stringify(Object.fromEntries(Object.entries(manifest).sort()), null, 2)}\n`);

async function save(name, contents) {
  kept.add(name);
  await writeFile(path.join(outdir, name), contents);
  let size = contents.length;
  if (!name.endsWith(".woff2")) {
    const br = await promisify(brotliCompress)(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    const gz = await promisify(gzip)(contents, { level: 9 });
    kept.add(`${name}.br`).add(`${name}.gz`);
    await writeFile(path.join(outdir, `${name}.br`), br);
    await writeFile(path.join(outdir, `${name}.gz`), gz);
    size = br.length;
  }

  console.log(`${name.padEnd(52)} ${String(contents.length).padStart(7)} B  ${String(size).padStart(6)} B sent`);
}
