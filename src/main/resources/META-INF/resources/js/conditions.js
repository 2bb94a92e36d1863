// Which questions are shown, by the rules that the service decides by: a condition holds when its question is shown on an earlier page
// and has one of its answers; all must hold.

const list = (text) => text.split(",").map(decodeURIComponent);

export const parse = (text) =>
  text
    .split(" ")
    .filter((condition) => condition)
    .map((condition) => {
      const [question, fields, answers] = condition.split(":");
      return { question, fields: list(fields), answers: list(answers) };
    });

/** The keys of the questions that are shown, page by page. `values` has a list for each field that is filled in. */
export const shownOn = (pages, values) => {
  const shown = new Set();
  const holds = ({ question, fields, answers }) =>
    shown.has(question) && fields.some((field) => (values[field] ?? []).some((value) => answers.includes(value)));
  return pages.map((page) => {
    const here = page.questions
      .filter((question) => [...page.when, ...question.when].every(holds))
      .map((question) => question.key);
    for (const key of here) shown.add(key);
    return here;
  });
};
