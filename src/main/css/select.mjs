// Leaves out of a style sheet what no page uses, without changing how any page looks: selectors with a class that stands in no template,
// script or class, and names of values (custom properties) that nothing gives a value or nothing reads.
const CLASS = /\.(-?[_a-zA-Z][\w-]*)/g;
const NOT = /:not\([^()]*(?:\([^()]*\)[^()]*)*\)/g;
const BLOCK = /^--(?:utrecht|nl)-/;
const GIVEN = /(?:^|[{;\s])(--[\w-]+)\s*:/g;
const READ = /var\(\s*(--[\w-]+)/g;

/** Names of building blocks that stand in a text. */
export const blocksIn = (text) => [...text.matchAll(/\b(?:utrecht|nl)-[a-z0-9]+(?:(?:-{1,2}|__)[a-z0-9]+)*/g)].map(([name]) => name);

/** What a style sheet of ours says of their values: names that it reads or gives, with what it gives. */
export const saidIn = (css) => [...css.matchAll(/--(?:utrecht|nl)-[\w-]+(?:: [^;}]+)?/g)].map(([said]) => said);

/** The rules of a minified style sheet: each a head with declarations or with further rules. */
function parse(css) {
  const rules = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf("{", at);
    let depth = 1;
    let end = open + 1;
    for (; depth > 0; end++) depth += css[end] === "{" ? 1 : css[end] === "}" ? -1 : 0;
    const body = css.slice(open + 1, end - 1);
    const head = css.slice(at, open).trim();
    rules.push(body.includes("{") ? { head, rules: parse(body) } : { head, declarations: split(body, ";").map(declaration) });
    at = end;
  }
  return rules;
}

/** Splits at a sign that stands within no brackets. */
function split(text, sign) {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
    if (letter === sign && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.filter(Boolean);
}

function declaration(text) {
  const colon = text.indexOf(":");
  return { name: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
}

function ofClasses(rules, used) {
  return rules.flatMap((rule) => {
    if (rule.rules) {
      const inner = ofClasses(rule.rules, used);
      return inner.length ? [{ ...rule, rules: inner }] : [];
    }
    const selectors = split(rule.head, ",").filter((selector) =>
      [...selector.replaceAll(NOT, "").matchAll(CLASS)].every(([, name]) => used.has(name)),
    );
    return selectors.length ? [{ ...rule, head: selectors.join(",") }] : [];
  });
}

/** What a value is when names without a value give way to what stands for them; undefined when nothing does. */
function resolve(value, given, fixed) {
  const start = value.indexOf("var(");
  if (start < 0) return value;
  let depth = 1;
  let end = start + 4;
  for (; depth > 0; end++) depth += value[end] === "(" ? 1 : value[end] === ")" ? -1 : 0;
  const [name, ...rest] = split(value.slice(start + 4, end - 1), ",");
  const tail = resolve(value.slice(end), given, fixed);
  const stand = rest.length ? resolve(rest.join(",").trim(), given, fixed) : undefined;
  if (tail === undefined) return undefined;
  if (fixed.has(name.trim())) return value.slice(0, start) + resolve(fixed.get(name.trim()), given, fixed) + tail;
  if (given.has(name.trim())) return `${value.slice(0, start)}var(${name.trim()}${stand === undefined ? "" : `,${stand}`})${tail}`;
  return stand === undefined ? undefined : value.slice(0, start) + stand + tail;
}

const flat = (rules) => rules.flatMap((rule) => (rule.rules ? flat(rule.rules) : rule.declarations));

const withDeclarations = (rules, change) =>
  rules.flatMap((rule) => {
    const changed = rule.rules ? { ...rule, rules: withDeclarations(rule.rules, change) } : { ...rule, declarations: rule.declarations.flatMap(change) };
    return (changed.rules ?? changed.declarations).length ? [changed] : [];
  });

const write = (rules) =>
  rules.map((rule) => `${rule.head}{${rule.rules ? write(rule.rules) : rule.declarations.map(({ name, value }) => `${name}:${value}`).join(";")}}`).join("");

/**
 * The parts of minified style sheets, read together, that pages use.
 *
 * @param used classes that stand on some page
 * @param theme the style sheet that gives their values
 * @param own   all our style sheets, which give values and read some
 */
export function select(sheets, used, theme, own) {
  const readIn = (text) => [...text.matchAll(READ)].map(([, name]) => name);
  const text = () => trees.map(write).join("");
  let trees = sheets.map((css) => ofClasses(parse(css), used));
  const fixed = fixedBy(theme, [...sheets, own].flatMap((css) => [...css.matchAll(GIVEN)].map(([, name]) => name)));
  for (let before; before !== text(); ) {
    before = text();
    const given = givenBy(trees.flatMap(flat), own, fixed);
    trees = trees.map((rules) => withDeclarations(rules, (one) => resolved(one, given, fixed)));
    const read = new Set([...readIn(own), ...readIn(text())]);
    trees = trees.map((rules) => withDeclarations(rules, (one) => (one.name.startsWith("--") && !read.has(one.name) ? [] : [one])));
  }
  return trees.map(write);
}

/** Values that one place gives for all pages: the first rule of the theme. They can stand where they are read. */
function fixedBy(theme, all) {
  const times = (name) => all.filter((given) => given === name).length;
  const [, root] = /:root {([^}]*)}/.exec(theme);
  return new Map(
    split(root, ";")
      .map(declaration)
      .filter(({ name }) => BLOCK.test(name) && times(name) === 1)
      .map(({ name, value }) => [name, value]),
  );
}

/** The names for which something stands at one place at least. */
function givenBy(declarations, own, fixed) {
  const given = new Set([...own.matchAll(GIVEN)].map(([, name]) => name));
  for (let before = -1; before !== given.size; ) {
    before = given.size;
    for (const { name, value } of declarations) if (name.startsWith("--") && resolve(value, given, fixed) !== undefined) given.add(name);
  }
  return given;
}

/** A declaration as short as it can be said; one without a value still takes away what another rule gives. */
function resolved({ name, value }, given, fixed) {
  const known = resolve(value, given, fixed);
  if (known !== undefined) return [{ name, value: known }];
  if (!name.startsWith("--")) return [{ name, value: "unset" }];
  return given.has(name) ? [{ name, value: "initial" }] : [];
}
