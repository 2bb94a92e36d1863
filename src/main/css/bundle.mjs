// Concatenates what pages use of the pinned building blocks into the files that are kept in the repository: one for everybody, one with what
// only staff see. What they use is read from the templates, scripts and classes, and from our own style sheets.
// Beside them goes the pinned maker of QR codes, as it is.
// "npm run css" writes it, "npm run css:check" fails when it is not what the lock file gives.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { blocksIn, saidIn, select } from "./select.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const resources = join(root, "src/main/resources/META-INF/resources");
const css = join(resources, "css");
const staff = ["@utrecht/data-list-css", "@utrecht/status-badge-css", "@utrecht/table-css"];
const { devDependencies: pins, dependencies: scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const banner = /\/\*\*?(?:(?!\*\/)[\s\S])*@license(?:(?!\*\/)[\s\S])*\*\/\s*/g;

function read(name) {
  const folder = join(root, "node_modules", name);
  const version = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
  if (version !== pins[name]) throw new Error(`${name} is ${version}, not ${pins[name]}: run npm ci`);
  return readFileSync(join(folder, "dist", "index.css"), "utf8").replaceAll(banner, "");
}

function minify(css) {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,]) ?/g, "$1")
    .replaceAll(/([a-z-]): /g, "$1:")
    .replaceAll(/([({]) | ([)}])/g, "$1$2")
    .replaceAll(";}", "}")
    .trim();
}

const [theme, ...others] = ["theme", "quickscan", "staff", "preview"].map((name) =>
  readFileSync(join(css, `${name}.css`), "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, ""),
);
const ownStyles = [theme, ...others].join("\n");
const pages = ["src/main/resources/templates", "src/main/java", "src/main/resources/META-INF/resources/js"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== "qr.js")
    .map((file) => readFileSync(join(file.parentPath ?? file.path, file.name), "utf8")),
);
const used = new Set(pages.flatMap(blocksIn));
const fingerprint = createHash("sha256").update([...new Set([...used, ...saidIn(ownStyles)])].sort().join(" ")).digest("hex");

const names = Object.keys(pins).sort();
const parts = select(names.map((name) => minify(read(name))), used, theme, ownStyles);
const selected = new Map(names.map((name, place) => [name, parts[place]]));

function bundle(names) {
  const header = `/* NL Design System building blocks, EUPL-1.2. Copyright (c) 2020-2024 Frameless B.V., (c) 2021-2024 Gemeente Utrecht.
Licence: nl-design-system.LICENSE.md. What pages use (${fingerprint}), taken by "npm run css" from: ${names.map((name) => `${name} ${pins[name]}`).join(", ")} */\n`;
  return header + names.map((name) => selected.get(name)).filter(Boolean).join("\n") + "\n";
}

function script(name) {
  const folder = join(root, "node_modules", name);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (version !== scripts[name]) throw new Error(`${name} is ${version}, not ${scripts[name]}: run npm ci`);
  return `/* ${name} ${version}, MIT. Licence: ${name}.LICENSE.md. Copied by "npm run css". */\n${readFileSync(join(folder, "index.js"), "utf8")}`;
}

const made = {
  "css/nl-design-system.css": bundle(names.filter((name) => !staff.includes(name))),
  "css/nl-design-system-staff.css": bundle(staff),
  "js/qr.js": script("qr"),
};
const terms = readFileSync(join(root, "node_modules/@utrecht/root-css/LICENSE.md"), "utf8");

for (const [file, content] of Object.entries(made)) {
  const target = join(resources, file);
  if (!process.argv.includes("--check")) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  } else if (readFileSync(target, "utf8") !== content) throw new Error(`${file} is not what the lock file gives`);
  else console.log(`${file} is what the lock file gives`);
}
if (!process.argv.includes("--check")) {
  writeFileSync(join(css, "nl-design-system.LICENSE.md"), terms);
  writeFileSync(join(resources, "js/qr.LICENSE.md"), readFileSync(join(root, "node_modules/qr/LICENSE-MIT"), "utf8"));
}
