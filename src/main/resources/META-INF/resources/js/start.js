// On the first page of a scan: leads to the whole questionnaire in one page. Without this file one goes step by step.

const { keeps, passCode, recordsOf, removeAll, tidy } = await import(`./device.js${new URL(import.meta.url).search}`);

// A scan that is closed takes its answers along.
const closed = document.querySelector("[data-closed]")?.dataset.closed;
if (closed) removeAll(closed);

const card = document.getElementById("op-dit-apparaat");
const bySteps = new URLSearchParams(location.search).get("weg") === "stappen";

const offer = () => {
  const { link, days } = card.dataset;
  const whole = (audience) => `/meedoen/${link}/vragen/${encodeURIComponent(audience)}`;
  const isKept = (audience) => recordsOf(link).some((kept) => kept.audience === audience);

  const show = () => {
    tidy(Number(days));
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

  document.querySelector("form[action$='/start']")?.addEventListener("submit", (event) => {
    const audience = event.submitter?.value;
    if (!audience) return;
    event.preventDefault();
    location.assign(whole(audience) + (isKept(audience) ? "#wissen" : ""));
  });

  const codes = document.getElementById("formulier");
  if (!codes || !keeps()) return;
  codes.addEventListener("submit", (event) => {
    if (event.submitter?.name === "actie") return;
    passCode(link, codes.elements.code.value);
    codes.elements.weg.disabled = false;
  });
};

if (card && !bySteps) offer();
