// Bundles every script and style sheet of this folder into wwwroot/assets, with the hash of its content in its name, and writes the list of names.
import { build } from "esbuild";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const out = path.resolve(here, "../wwwroot/assets");
const fresh = `${out}.new`;
const entries = (await readdir(here)).filter(name => /^[a-z-]+\.(ts|css)$/.test(name)).sort();

await rm(fresh, { recursive: true, force: true });
const result = await build({
  absWorkingDir: here,
  entryPoints: entries.map(name => `./${name}`),
  outdir: fresh,
  entryNames: "[name]-[hash]",
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022"],
  charset: "utf8",
  legalComments: "eof",
  metafile: true,
  logLevel: "warning",
});

const names = {};
for (const [file, output] of Object.entries(result.metafile.outputs)) {
  if (output.entryPoint) {
    names[path.basename(output.entryPoint).replace(/\.ts$/, ".js")] = path.basename(file);
  }
}

await mkdir(fresh, { recursive: true });
await writeFile(path.join(fresh, "manifest.json"), `${JSON.stringify(names, null, 2)}\n`);
await rm(out, { recursive: true, force: true });
await rename(fresh, out);
