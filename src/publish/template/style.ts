/**
 * The style of a page in our own form: readable, light and dark, printable, for every script, without fonts to fetch.
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1a; --paper: #fffefb; --quiet: #595955; --line: #d8d5cd; --link: #0b4f8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e9e6; --paper: #16181b; --quiet: #adaeb1; --line: #3a3d42; --link: #8ec5ff; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font-family: Georgia, 'Source Serif 4', 'Noto Serif', 'DejaVu Serif', serif; font-size: 1.125rem; line-height: 1.6; }
:lang(ar), :lang(fa), :lang(ur) { font-family: 'Noto Naskh Arabic', 'Geeza Pro', 'Amiri', 'DejaVu Sans', serif; }
:lang(he) { font-family: 'Noto Serif Hebrew', 'Frank Ruehl CLM', 'DejaVu Sans', serif; }
:lang(ko) { font-family: 'Noto Serif KR', 'Noto Serif CJK KR', 'AppleMyungjo', 'Noto Sans CJK KR', 'NanumMyeongjo', 'Noto Sans KR', 'NanumGothic', serif; word-break: keep-all; }
:lang(ja) { font-family: 'Noto Serif JP', 'Noto Serif CJK JP', 'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Sans CJK JP', serif; }
:lang(zh) { font-family: 'Noto Serif SC', 'Noto Serif CJK SC', 'Songti SC', 'Noto Sans CJK SC', serif; }
a[lang]:not(:lang(ar), :lang(fa), :lang(ur), :lang(he), :lang(ko), :lang(ja), :lang(zh)) { font-family: Georgia, 'Source Serif 4', 'Noto Serif', 'DejaVu Serif', serif; }
:root:is(:lang(ar), :lang(fa), :lang(ur), :lang(ko), :lang(ja), :lang(zh)) body { line-height: 1.8; }
:root:is(:lang(ar), :lang(fa), :lang(ur)) h1 { line-height: 1.45; }
main { max-width: 38rem; margin-inline: auto; padding: 2.5rem 1.25rem 3.5rem; }
header { margin-block-end: 2rem; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.4vw, 2.4rem); line-height: 1.25; margin: 0 0 0.8rem; text-wrap: balance; }
h2 { font-size: 1.2em; line-height: 1.35; margin: 2.2rem 0 0.6rem; }
p, ul, blockquote { margin: 0 0 1.2em; overflow-wrap: break-word; text-wrap: pretty; }
ul { padding-inline-start: 1.4rem; }
li { margin-block-end: 0.35em; }
blockquote { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; margin-inline: 0; }
blockquote p { margin: 0; }
.deck { font-size: 1.2em; line-height: 1.45; color: var(--quiet); }
.byline, .dateline, .caption, footer { font-size: 0.9em; color: var(--quiet); }
.byline, .dateline { margin-block-end: 0.3em; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
footer { border-block-start: 1px solid var(--line); margin-block-start: 3rem; padding-block-start: 1.2rem; }
footer h2 { font-size: 1em; margin-block-start: 0; }
footer ul { padding: 0; list-style: none; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; margin: 0; }
nav a { display: inline-block; padding-block: 0.3rem; }
@media print { :root { --ink: #000; --paper: #fff; --quiet: #333; --line: #888; --link: #000; } body { font-size: 11pt; } main { max-width: none; padding: 0; } h1, h2 { break-after: avoid; } p, li, blockquote { orphans: 3; widows: 3; } nav { display: none; } }
`
