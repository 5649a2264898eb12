/**
 * The sign-in page. The secret of a link is after the `#` of its address and is sent when a person presses the button,
 * so a chat program that opens the link in advance does not use it up.
 */
export const SIGN_IN_HTML = (oidc: string | undefined): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Sign in · Interlinear</title>
<link rel="stylesheet" href="/sign-in.css">
<main>
<h1>Interlinear</h1>
<p id="say">Open the link that you were sent.</p>
<button id="enter" hidden>Sign in</button>
${oidc === undefined ? '' : `<p><a id="oidc" href="/sign-in/oidc">Sign in with ${escapeHtml(oidc)}</a></p>`}
</main>
<script type="module" src="/sign-in.js"></script>
</html>
`

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, sign => `&#${sign.codePointAt(0)};`)

export const SIGN_IN_CSS = `body { font: 1rem/1.5 system-ui, sans-serif; display: grid; place-items: center; min-height: 90vh; margin: 0;
  color: #1d1d1f; background: #f7f6f3; color-scheme: light dark }
main { max-width: 22rem; padding: 2rem }
h1 { font-size: 1.25rem }
button { font: inherit; padding: .5rem 1.25rem; cursor: pointer }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #1b1b1d } a { color: #9cc4ff } }
`

export const SIGN_IN_JS = `const say = document.getElementById('say')
const button = document.getElementById('enter')
const secret = location.hash.slice(1)
if (secret) {
  history.replaceState(null, '', location.pathname)
  say.textContent = 'This link signs you in, once.'
  button.hidden = false
  button.focus()
}
button.addEventListener('click', async () => {
  button.disabled = true
  const answer = await fetch('/api/v1/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-interlinear': 'sign-in' },
    body: JSON.stringify({ secret }),
  }).catch(() => undefined)
  if (answer?.ok) location.replace('/')
  else say.textContent = answer ? (await answer.json()).detail : 'The server does not answer: try again.'
  button.disabled = answer?.ok ?? false
})
`
