// Concatenates the pinned building blocks into the one file that is kept in the repository.
// "npm run css" writes it, "npm run css:check" fails when it is not what the lock file gives.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const target = join(root, "src/main/resources/META-INF/resources/css/nl-design-system.css");
const licence = target.replace(".css", ".LICENSE.md");
const pins = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies;
const file = { "@nl-design-system-candidate/number-badge-css": "number-badge.css" };
const banner = /\/\*\*?(?:(?!\*\/)[\s\S])*@license(?:(?!\*\/)[\s\S])*\*\/\s*/g;

function read(name) {
  const folder = join(root, "node_modules", name);
  const version = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
  if (version !== pins[name]) throw new Error(`${name} is ${version}, not ${pins[name]}: run npm ci`);
  return readFileSync(join(folder, "dist", file[name] ?? "index.css"), "utf8").replaceAll(banner, "");
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

const names = Object.keys(pins).sort();
const header = `/* NL Design System building blocks, EUPL-1.2. Copyright (c) 2020-2024 Frameless B.V., (c) 2021-2024 Gemeente Utrecht.
Licence: nl-design-system.LICENSE.md. Made by "npm run css" from: ${names.map((name) => `${name} ${pins[name]}`).join(", ")} */\n`;
const made = header + names.map((name) => minify(read(name))).join("\n") + "\n";
const terms = readFileSync(join(root, "node_modules/@utrecht/root-css/LICENSE.md"), "utf8");

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== made) throw new Error("nl-design-system.css is not what the lock file gives");
  console.log("nl-design-system.css is what the lock file gives");
} else {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, made);
  writeFileSync(licence, terms);
}
