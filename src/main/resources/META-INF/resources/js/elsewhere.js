// Makes a code for another device out of what is kept on this one. As long as answers lie under a code, they cannot be changed or sent
// here: there is one place where somebody goes on.

const VERSION = new URL(import.meta.url).search;
const [{ freshCode, grouped, put, remove, seals }, { layout: { complain } }] = await Promise.all(
  ["parcel", "parts"].map((name) => import(`./${name}.js${VERSION}`)),
);

const section = document.getElementById("elders");

let isBusy = false;

const show = (part) => {
  for (const each of section.querySelectorAll("[data-part]")) each.hidden = each.dataset.part !== part;
};

/** What the page shows of a record: that a code can be made, or the code that was made. */
export const open = (link, record) => {
  section.querySelector("[role=alert]").hidden = true;
  const how = section.querySelector("[data-how]");
  how.textContent = how.textContent.replace("#", `${location.host}/meedoen/${link}/elders`);
  if (record.elsewhere) {
    const code = grouped(record.elsewhere);
    section.querySelector("[data-code]").textContent = code;
    import(`./drawn.js${VERSION}`)
      .then(({ draw }) => draw(section.querySelector("[data-drawn]"), `/meedoen/${link}/elders#${code}`))
      .catch(() => undefined);
  }
  show(record.elsewhere ? "code" : "make");
};

/** Leaves the record under a fresh code; the record that knows it, if it is there. */
export const leave = async (link, audience, record) => {
  if (!seals()) return complain(section);
  if (isBusy) return undefined;
  isBusy = true;
  const code = freshCode();
  const { sheet, page, fields } = record;
  const carried = { audience, code: record.code ?? "", sheet, page, fields };
  const { outcome, text } = await put(link, code, carried, Number(section.dataset.room)).catch(() => ({}));
  isBusy = false;
  if (outcome === "done") return { ...record, elsewhere: code };
  complain(section, outcome === "closed" ? section.querySelector("template[data-over]").content.textContent : text);
  return undefined;
};

/** Takes the answers back, to go on here: whether they still lay there. */
export const takeBack = async (link, record) => {
  const { outcome, status } = await remove(link, record.elsewhere);
  if (status === 404) {
    show("taken");
    section.querySelector("[data-part=taken] h2").focus();
  } else if (outcome !== "done") complain(section);
  return outcome === "done";
};
