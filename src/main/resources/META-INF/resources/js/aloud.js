// Reads questions aloud with a voice of this device: no text goes to one elsewhere.

const synth = window.speechSynthesis;
const form = document.querySelector("form[data-aloud]");
const { aloud, hush, at } = form.dataset;

const base = (tag) => tag.split(/[-_]/)[0].toLowerCase();
const languageOf = (part) => part.closest("[lang]").lang;
const voiceOf = (part) => synth.getVoices().find(({ localService, lang }) => localService && base(lang) === base(languageOf(part)));

// The answers of a pair and the options of a ranking are said once.
const PARTS =
  ".qs-question__title > [lang], .qs-hints p, legend:not(.qs-question__title), .qs-mark__ends, :not(fieldset + fieldset) > .qs-answers label > span, li:first-child option:not([value=''])";

let reading;

const still = () => {
  if (!reading) return;
  reading.firstChild.data = aloud;
  reading = undefined;
  synth.cancel();
};

const say = (part) => {
  const words = part.cloneNode(true);
  words.querySelector(".qs-visually-hidden")?.remove();
  const said = new SpeechSynthesisUtterance(words.textContent.trim());
  said.voice = voiceOf(part);
  said.lang = languageOf(part);
  return said;
};

const read = (question, button) => {
  const isOn = reading === button;
  still();
  if (isOn) return;
  reading = button;
  button.firstChild.data = hush;
  const all = [...question.querySelectorAll(PARTS)].filter(voiceOf).map(say);
  all.at(-1).onend = () => reading === button && still();
  for (const said of all) synth.speak(said);
};

const offer = () => {
  for (const question of form.querySelectorAll(".qs-question")) {
    const title = question.querySelector(".qs-question__title");
    if (question.querySelector(".qs-aloud") || !voiceOf(title.querySelector("[lang]"))) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "qs-link-button qs-aloud";
    button.innerHTML = `${aloud}<span class="qs-visually-hidden"> (${at.replace(0, parseInt(title.textContent))})</span>`;
    button.onclick = () => read(question, button);
    // Where there is room already: at the head of a pair, beside what clears an answer; else below the question.
    const [pair, answers] = [".qs-pair", ".qs-clear ~ *"].map((place) => question.querySelector(place));
    if (pair) pair.prepend(button);
    else if (answers) answers.after(button);
    else (question.querySelector(".qs-hints") ?? title).after(button);
  }
};

if (synth) {
  offer();
  synth.onvoiceschanged = offer;
  window.onhashchange = window.onpagehide = still;
}
