// What the page says of itself: titles, where the answers are, and numbers.

const site = document.title.slice(document.title.lastIndexOf(" – "));

export const entitle = (section, error) => {
  const at = section.querySelector("[data-place]");
  const heading = section.querySelector("h1").textContent + (at ? ` – ${at.textContent}` : "");
  const isWrong = section.querySelector(".qs-error-summary:not([hidden])");
  document.title = (isWrong ? `${error} ` : "") + heading + site;
};

export const wordsOf = (form, state) => form.querySelector(`template[data-status="${state}"]`).content.textContent;

/** Says where the answers are; nobody hears the same twice. */
export const say = (form, state) => {
  const line = form.querySelector("[role=status]");
  if (line.textContent !== wordsOf(form, state)) line.textContent = wordsOf(form, state);
};

/** Whether sending again may count twice, and what the button says then. */
export const warn = (overview, isUnknown) => {
  overview.querySelector("[data-say=unknown]").hidden = !isUnknown;
  const button = overview.querySelector("[data-send]");
  button.textContent = isUnknown ? button.dataset.anyway : button.dataset.send;
};

/** Says what went wrong in a section that has a line for it. */
export const complain = (section, text = section.querySelector("template[data-failed]").content.textContent) => {
  const line = section.querySelector("[role=alert]");
  line.textContent = text;
  line.hidden = false;
};

export const questionsOf = (section) => [...section.querySelectorAll(":scope > [data-question]")];

// Numbers questions and steps anew when answers show or hide some: they are counted over what is shown, as on a page for each step.

const renumber = (text, from, to) => text.replace(new RegExp(`(^|[^0-9])${from}(?![0-9])`), `$1${to}`);

const renumberIn = (root, from, to) => {
  for (const number of root.querySelectorAll(".qs-question__number")) number.textContent = `${to}. `;
  for (const hidden of root.querySelectorAll(".qs-visually-hidden")) {
    const words = hidden.firstChild;
    if (words?.nodeType === Node.TEXT_NODE) words.data = renumber(words.data, from, to);
  }
  for (const name of ["id", "href"]) {
    for (const place of root.querySelectorAll(`[${name}$="vraag-${from}"]`)) {
      place.setAttribute(name, renumber(place.getAttribute(name), from, to));
    }
  }
};

export const number = (question, to) => {
  const from = question.dataset.number;
  if (from === String(to)) return;
  renumberIn(question, from, to);
  for (const words of question.querySelectorAll(":scope > template")) {
    if (words.dataset.line) words.dataset.line = renumber(words.dataset.line, from, to);
    else renumberIn(words.content, from, to);
  }
  question.dataset.number = to;
};

export const place = (section, at, total) => {
  const words = section.querySelector("[data-place]");
  const numbers = [at, total];
  words.textContent = words.textContent.replace(/[0-9]+/g, () => numbers.shift());
  for (const left of section.querySelectorAll("[data-remaining]")) left.hidden = Number(left.dataset.remaining) !== total - at + 1;
  const next = section.querySelector("[data-next]");
  next.textContent = at === total ? next.dataset.last : next.dataset.next;
};

/** Shows the questions with these keys, a list for each step, and numbers them; the steps that are left with their questions. */
export const arrange = (steps, keys) => {
  const shown = [];
  steps.forEach((section, index) => {
    const questions = questionsOf(section);
    for (const question of questions) question.hidden = !keys[index].includes(question.dataset.question);
    if (keys[index].length) shown.push({ section, questions: questions.filter((question) => !question.hidden) });
  });
  let count = 0;
  for (const { questions } of shown) for (const question of questions) number(question, ++count);
  shown.forEach(({ section }, index) => place(section, index + 1, shown.length));
  return shown;
};
