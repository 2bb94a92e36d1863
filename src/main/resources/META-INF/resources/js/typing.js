// What was typed of a form of paper and not saved yet is there again after a reload, an error or on the way back, in this tab only.
const form = document.querySelector("form[data-typing]");
const store = (() => {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
})();
if (form && store) {
  const here = `getypt ${new URL(form.action).pathname} ${form.dataset.typing}`;
  const number = Number(form.elements.nummer.value);
  const isFirst = form.dataset.typing.endsWith(" false");
  const fields = () => [...form.querySelectorAll("input:not([type=hidden]), textarea")];
  const all = () => Object.fromEntries(fields().map((field) => [field.name, field.value]));
  const before = JSON.stringify(all());
  const isBlank = () => fields().every((field) => !field.value.trim());
  const keep = (sent) => {
    store.setItem(here, JSON.stringify({ fields: all(), receipt: form.elements.bon.value, number, sent }));
  };

  const kept = JSON.parse(store.getItem(here) ?? "null");
  if (kept?.sent && number > kept.number) {
    store.removeItem(here);
    store.removeItem(here.replace(/ false$/, " true"));
  } else if (kept && (kept.receipt === form.elements.bon.value || (isFirst && isBlank()))) {
    for (const field of fields()) field.value = kept.fields[field.name] ?? field.value;
    form.elements.bon.value = kept.receipt;
    if (before !== JSON.stringify(all())) tell();
  }

  function tell() {
    const notice = document.getElementById("opnieuw-ingevuld").content.firstElementChild.cloneNode(true);
    notice.querySelector("button").addEventListener("click", () => {
      store.removeItem(here);
      for (const field of fields()) field.value = "";
      notice.remove();
      fields()[0].focus();
    });
    form.before(notice);
    fields().find((field) => !field.value)?.focus();
  }

  form.addEventListener("input", () => keep(false));
  form.addEventListener("submit", () => keep(true));
}
