// What is wrong with an answer, in the sentences that the service made beforehand. What is not sure here is left to the service.

const NUMBER = /^-?([0-9]+|[1-9][0-9]{0,2}(\.[0-9]{3})+)$/;
const PLAIN = /^[\x20-\x7e]*$/;

const isOutOfRange = (typed, min, max) => {
  const text = typed.trim();
  if (!text || !PLAIN.test(text)) return false;
  const number = NUMBER.test(text) ? Number(text.replaceAll(".", "")) : NaN;
  return !(min <= number && number <= max);
};

const one = (values, field) => values[field]?.[0] ?? "";

const RULES = {
  REQUIRED: (values, field) => !one(values, field),
  OUT_OF_RANGE: (values, field, question, min, max) => isOutOfRange(one(values, field), min, max),
  TOO_MANY: (values, field, question, chosen) => values[field]?.length === chosen,
  NOT_TOGETHER: (values, field, question) =>
    values[field]?.length > 1 && Boolean(question.querySelector("[data-exclusive]:checked")),
  OTHER_BESIDES: (values, field) =>
    Boolean(one(values, `${field}.other`).trim()) && !["", "other"].includes(one(values, field)),
  RANKED_TWICE: (values, field, question, place, earlier) =>
    Boolean(one(values, field)) && one(values, field) === one(values, `${question.dataset.question}.${earlier}`),
};

const named = (root, field) => root.querySelector(`[name="${CSS.escape(field)}"]`);

export const fieldsOf = (question) =>
  [...question.querySelectorAll(":scope > template[data-field]")].map((words) => words.dataset.field);

/** One fault for each field that has one: where, and what is said about it there and in the summary. */
export const faultsOf = (question, values) =>
  [...question.querySelectorAll(":scope > template[data-field]")].flatMap((words) => {
    const { field, line } = words.dataset;
    const fault = [...words.content.children].find((possible) => {
      const [kind, first, second] = possible.dataset.fault.split(" ");
      return RULES[kind](values, field, question, Number(first), Number(second));
    });
    const text = fault?.textContent;
    return fault ? [{ field, text, line: line.replace("#", () => text), missing: fault.dataset.fault.startsWith("REQUIRED") }] : [];
  });

const tell = (question, { field, text }) => {
  const input = named(question, field);
  const isGroup = /radio|checkbox/.test(input.type);
  const box = input.closest(isGroup ? "fieldset" : ".utrecht-form-field") ?? question;
  const described = isGroup ? box : input;
  const said = document.createElement("p");
  said.className = "utrecht-form-field-error-message";
  said.id = `${field}-fout`;
  said.textContent = text;
  (isGroup ? box.querySelector(".qs-answers") : (input.closest(".qs-typed-number") ?? input)).before(said);
  box.classList.add(isGroup ? "utrecht-form-fieldset--invalid" : "utrecht-form-field--invalid");
  described.setAttribute("aria-describedby", `${described.getAttribute("aria-describedby") ?? ""} ${said.id}`.trim());
  if (!isGroup) described.setAttribute("aria-invalid", "true");
};

const forget = (section) => {
  for (const said of section.querySelectorAll(".utrecht-form-field-error-message")) {
    for (const described of section.querySelectorAll(`[aria-describedby~="${CSS.escape(said.id)}"]`)) {
      const rest = described.getAttribute("aria-describedby").split(" ").filter((id) => id !== said.id);
      if (rest.length) described.setAttribute("aria-describedby", rest.join(" "));
      else described.removeAttribute("aria-describedby");
      described.removeAttribute("aria-invalid");
    }
    said.closest("[class*='--invalid']")?.classList.remove("utrecht-form-fieldset--invalid", "utrecht-form-field--invalid");
    said.remove();
  }
};

const summaryLine = ({ field, line }) => {
  const item = document.createElement("li");
  const text = field ? item.appendChild(document.createElement("a")) : item;
  if (field) text.href = `#${field}`;
  text.textContent = line;
  return item;
};

/** Shows these faults in a section and no others; says whether there are any. */
export const show = (section, faults) => {
  const summary = section.querySelector(".qs-error-summary");
  if (!summary) return false;
  forget(section);
  for (const fault of faults) {
    const question = fault.field && named(section, fault.field)?.closest("[data-question]");
    if (question) tell(question, fault);
  }
  summary.querySelector("ul").replaceChildren(...faults.map(summaryLine));
  summary.hidden = faults.length === 0;
  return faults.length > 0;
};
