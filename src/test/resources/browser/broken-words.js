// Words of headings and numbers anywhere that stand on more than one line.
() => {
  const lines = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
    return new Set(rects.map((rect) => Math.round(rect.top / Math.max(1, rect.height / 2)))).size;
  };
  const broken = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent.checkVisibility({ visibilityProperty: true }) || parent.closest(".qs-hash, .qs-code, code, .qs-visually-hidden")) continue;
    const head = parent.closest("h1, h2, h3, h4, h5, h6, th, summary, legend, caption, dt");
    const words = head ? [...node.data.matchAll(/[\p{L}\p{M}\p{N}’']+/gu)] : [];
    const numbers = [...node.data.matchAll(/(?<![\p{L}\p{N}_-])[+−-]?\p{N}+(?:[.,:]\p{N}+)*(?:[–-]\p{N}+(?:[.,]\p{N}+)*)?\s?%?(?![\p{L}\p{N}_-])/gu)];
    for (const match of [...words, ...numbers]) {
      if (lines(node, match.index, match.index + match[0].length) > 1) broken.push(match[0]);
    }
  }
  return broken;
}
