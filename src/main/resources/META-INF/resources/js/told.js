// All answers in words, each with a way to change it.

const { faultsOf, fieldsOf } = await import(`./checks.js${new URL(import.meta.url).search}`);

const RATED = ["STATEMENT", "MARK"];

const wordsOf = (input) => {
  if (/radio|checkbox/.test(input.type)) return input.checked ? input.nextElementSibling.firstChild.data : "";
  if (input.type === "select-one") return input.value ? input.selectedOptions[0].textContent : "";
  const unit = input.closest(".qs-typed-number")?.querySelector("[id$='-eenheid']");
  return input.value.trim() && unit ? `${input.value} ${unit.textContent}` : input.value;
};

const saidOf = (part) =>
  [...part.querySelectorAll("input, select, textarea")]
    .map((input) => wordsOf(input).trim())
    .filter((words) => words)
    .join(", ");

const isAnswered = (question, values) => {
  const fields = fieldsOf(question).filter((field) => !field.endsWith(".other"));
  const isFilled = (field) => Boolean(values[field]?.some((value) => value.trim()));
  return RATED.includes(question.dataset.kind) ? fields.every(isFilled) : fields.some(isFilled);
};

/** What is said in words of a part of a question: all of it, or one of its scales. */
const answer = (part, isNamed, pattern, lang) => {
  const item = pattern.cloneNode(true);
  const [name, said] = item.children;
  if (isNamed) {
    name.textContent = (part.querySelector("label .qs-visually-hidden")?.textContent ?? part.querySelector("legend").firstChild.textContent).replace(/[()]/g, "");
    name.className = "";
  }
  const words = saidOf(part);
  if (words) {
    said.textContent = words;
    said.className = "qs-typed";
    said.dir = "auto";
    said.lang = lang;
  }
  return item;
};

/** A question with what was answered. */
const told = (question, pattern) => {
  const item = pattern.cloneNode(true);
  const [text, said, change] = item.children;
  const title = question.querySelector(".qs-question__title");
  text.append(...title.cloneNode(true).childNodes);
  text.dir = title.dir;
  const { kind, number } = question.dataset;
  const parts = RATED.includes(kind) ? [...question.querySelectorAll("fieldset")] : [question];
  const lang = title.querySelector("[lang]")?.lang ?? "";
  said.replaceChildren(...parts.map((part) => answer(part, kind === RATED[0], said.firstElementChild, lang)));
  change.href = `#vraag-${number}`;
  change.lastChild.textContent = change.lastChild.textContent.replace(0, number);
  return item;
};

const link = (question, pattern) => {
  const item = pattern.cloneNode(true);
  const anchor = item.querySelector("a");
  anchor.href = `#vraag-${question.dataset.number}`;
  anchor.textContent = anchor.textContent.replace(/[0-9]+/, question.dataset.number);
  return item;
};

const stateOf = (question, values) => {
  const faults = faultsOf(question, values);
  if (faults.some((fault) => !fault.missing)) return "faulty";
  if (faults.length) return "missing";
  return isAnswered(question, values) ? "answered" : "open";
};

const line = (section, questions, values, [ofStep, ofQuestion, pattern]) => {
  const item = ofStep.cloneNode(true);
  item.querySelector("span").textContent = section.querySelector("h1").textContent;
  const states = questions.map((question) => [stateOf(question, values), question]);
  for (const part of item.querySelectorAll("[data-state]")) {
    const those = states.filter(([state]) => state === part.dataset.state);
    part.hidden = part.dataset.state === "complete" ? states.some(([state]) => state !== "answered") : those.length === 0;
    part.querySelector("ul")?.replaceChildren(...those.map(([, question]) => link(question, pattern)));
  }
  item.querySelector(".qs-told-list").replaceChildren(...questions.map((question) => told(question, ofQuestion)));
  return { item, states: states.map(([state]) => state) };
};

/** Fills the page before sending. `steps` has each section that is shown with its questions. */
export const fill = (overview, steps, values) => {
  const patterns = [...overview.querySelectorAll("template")].map(({ content }) => content.firstElementChild);
  const lines = steps.map(({ section, questions }) => line(section, questions, values, patterns));
  overview.querySelector(".qs-overview").replaceChildren(...lines.map(({ item }) => item));
  const states = lines.flatMap((each) => each.states);
  const isRated = steps.some(({ questions }) =>
    questions.some((question) => RATED.includes(question.dataset.kind)
      && fieldsOf(question).some((field) => values[field]?.some((value) => value !== "dk"))));
  const say = {
    faulty: states.includes("faulty"),
    complete: states.every((state) => state === "answered"),
    open: !states.includes("faulty") && states.some((state) => state !== "answered"),
    empty: !isRated,
  };
  for (const [name, holds] of Object.entries(say)) overview.querySelector(`[data-say="${name}"]`).hidden = !holds;
};
