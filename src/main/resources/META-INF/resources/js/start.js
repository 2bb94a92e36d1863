// On the first page of a scan: leads to the whole questionnaire in one page. Without this file one goes step by step.

const VERSION = new URL(import.meta.url).search;
const card = document.getElementById("op-dit-apparaat");
const isWhole = card && new URLSearchParams(location.search).get("weg") !== "stappen";
const whole = (audience) => `/meedoen/${card.dataset.link}/vragen/${encodeURIComponent(audience)}`;

let isKept = () => false;

// Who chooses before all scripts are there goes the same way.
if (isWhole) {
  document.querySelector("form[action$='/start']")?.addEventListener("submit", (event) => {
    const audience = event.submitter?.value;
    if (!audience) return;
    event.preventDefault();
    location.assign(whole(audience) + (isKept(audience) ? "#wissen" : ""));
  });
}

const {
  device: { keeps, passCode, recordsOf, removeAll, takeCode, tidy },
  reload,
} = await import(`./parts.js${VERSION}`);

// A scan that is closed takes its answers along.
const closed = document.querySelector("[data-closed]")?.dataset.closed;
if (closed) {
  removeAll(closed);
  reload.tidy();
}

const offer = () => {
  const { link, days } = card.dataset;
  isKept = (audience) => recordsOf(link).some((kept) => kept.audience === audience);

  const show = () => {
    // A code that was refused does not go along with who begins without one.
    takeCode(link);
    tidy(Number(days));
    reload.tidy();
    // What was sent without a connection goes out by itself, where one sees that it does.
    const waiting = recordsOf(link).find(({ record }) => record.isSending);
    if (waiting) return location.replace(whole(waiting.audience));
    const [latest] = recordsOf(link);
    document.getElementById("verder-hier")?.closest("section").remove();
    if (!latest) return;
    card.after(card.content.cloneNode(true));
    const [goOn, wipe] = card.nextElementSibling.querySelectorAll("a");
    goOn.href = whole(latest.audience);
    wipe.href = `${whole(latest.audience)}#wissen`;
  };
  show();
  window.addEventListener("pageshow", show);

  const codes = document.getElementById("formulier");
  if (!codes || !keeps()) return;
  codes.addEventListener("submit", (event) => {
    if (event.submitter?.name === "actie") return;
    passCode(link, codes.elements.code.value);
    codes.elements.weg.disabled = false;
  });
};

if (isWhole) offer();
