/** The style of our own page: readable, light and dark, printable, right in every script, without fonts to fetch. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fffefb; --quiet: #5a5a57; --line: #d9d6cf; --link: #0b4f8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececea; --paper: #16181b; --quiet: #a9aaad; --line: #3a3d42; --link: #8ec5ff; } }
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font-family: Georgia, 'Source Serif 4', 'Noto Serif', serif; line-height: 1.6; }
:lang(ar) { font-family: 'Noto Naskh Arabic', 'Geeza Pro', 'Times New Roman', serif; line-height: 1.9; }
:lang(ko), :lang(ja), :lang(zh) { font-family: 'Noto Sans CJK KR', 'Noto Sans CJK JP', 'Noto Sans CJK SC', 'Apple SD Gothic Neo', 'Hiragino Sans', 'PingFang SC', sans-serif; line-height: 1.8; }
:lang(ko) { word-break: keep-all; }
main { max-width: 38rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.2; margin: 0 0 0.6rem; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 0.5rem; }
p, ul, blockquote, figcaption { margin: 0 0 1.1rem; overflow-wrap: break-word; }
ul { padding-inline-start: 1.4rem; }
blockquote { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; margin-inline: 0; }
figure { margin: 0 0 1.1rem; }
figcaption, .deck, .byline, aside { color: var(--quiet); }
.deck { font-size: 1.15rem; }
.byline, figcaption, aside { font-size: 0.9rem; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
aside { border-block-start: 1px solid var(--line); margin-block-start: 2.5rem; padding-block-start: 1rem; }
aside h2 { font-size: 1rem; margin-block-start: 0; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
nav a { display: inline-block; padding-block: 0.25rem; }
@media print { :root { --ink: #000; --paper: #fff; --quiet: #333; --line: #999; --link: #000; } main { max-width: none; padding: 0; } h1, h2 { break-after: avoid; } p, li, blockquote { orphans: 3; widows: 3; } nav { display: none; } }
`
