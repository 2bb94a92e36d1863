// All answers in words, each with a way to change it.

const { faultsOf, fieldsOf } = await import(`./checks.js${new URL(import.meta.url).search}`);

const RATED = ["STATEMENT", "MARK"];

const wordsOf = (input) => {
  if (/radio|checkbox/.test(input.type)) return input.checked ? input.nextElementSibling.firstChild.data : "";
  if (input.type === "select-one") return input.value ? input.selectedOptions[0].textContent : "";
  const unit = input.closest(".qs-typed-number")?.querySelector("[id$='-eenheid']");
  return input.value.trim() && unit ? `${input.value} ${unit.textContent}` : input.value;
};

const saidOf = (question, field) =>
  [...question.querySelectorAll("input, select, textarea")]
    .filter((input) => !RATED.includes(question.dataset.kind) || input.name === field)
    .map((input) => wordsOf(input).trim())
    .filter((words) => words)
    .join(", ");

const isAnswered = (question, values) => {
  const fields = fieldsOf(question).filter((field) => !field.endsWith(".other"));
  const isFilled = (field) => Boolean(values[field]?.some((value) => value.trim()));
  return RATED.includes(question.dataset.kind) ? fields.every(isFilled) : fields.some(isFilled);
};

/** A question with what was answered. */
const told = (question) => {
  const item = question.querySelector(":scope > template:not([data-field])").content.cloneNode(true).firstElementChild;
  for (const said of item.querySelectorAll("[data-said]")) {
    const words = saidOf(question, said.dataset.said);
    if (!words) continue;
    said.textContent = words;
    said.className = "qs-typed";
    said.dir = "auto";
    said.lang = question.querySelector(".qs-question__title [lang]")?.lang ?? "";
  }
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

const line = (section, questions, values, pattern) => {
  const item = section.querySelector(":scope > template").content.cloneNode(true).firstElementChild;
  const states = questions.map((question) => [stateOf(question, values), question]);
  for (const part of item.querySelectorAll("[data-state]")) {
    const those = states.filter(([state]) => state === part.dataset.state);
    part.hidden = part.dataset.state === "complete" ? states.some(([state]) => state !== "answered") : those.length === 0;
    part.querySelector("ul")?.replaceChildren(...those.map(([, question]) => link(question, pattern)));
  }
  item.querySelector(".qs-told-list").replaceChildren(...questions.map(told));
  return { item, states: states.map(([state]) => state) };
};

/** Fills the page before sending. `steps` has each section that is shown with its questions. */
export const fill = (overview, steps, values) => {
  const pattern = overview.querySelector("[data-at]").closest("li");
  const lines = steps.map(({ section, questions }) => line(section, questions, values, pattern));
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
