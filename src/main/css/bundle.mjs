// Concatenates the pinned building blocks into the files that are kept in the repository: one for everybody, one with what only staff see.
// Beside them goes the pinned maker of QR codes, as it is.
// "npm run css" writes it, "npm run css:check" fails when it is not what the lock file gives.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";

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

function bundle(names) {
  const header = `/* NL Design System building blocks, EUPL-1.2. Copyright (c) 2020-2024 Frameless B.V., (c) 2021-2024 Gemeente Utrecht.
Licence: nl-design-system.LICENSE.md. Made by "npm run css" from: ${names.map((name) => `${name} ${pins[name]}`).join(", ")} */\n`;
  return header + names.map((name) => minify(read(name))).join("\n") + "\n";
}

function script(name) {
  const folder = join(root, "node_modules", name);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (version !== scripts[name]) throw new Error(`${name} is ${version}, not ${scripts[name]}: run npm ci`);
  return `/* ${name} ${version}, MIT. Licence: ${name}.LICENSE.md. Copied by "npm run css". */\n${readFileSync(join(folder, "index.js"), "utf8")}`;
}

const names = Object.keys(pins).sort();
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
