import { execFile, execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

/** A WordPress of a test's own: Debian's, with a MariaDB and PHP's own web server, and our plugin in it. */
export interface TestWordPress extends AsyncDisposable {
  readonly url: string
  /** Runs PHP in it, as wp-cli would, and gives the value of the last expression. */
  readonly php: <T>(code: string) => Promise<T>
  /** Settings of the plugin. */
  readonly set: (settings: Readonly<Record<string, string>>) => Promise<void>
}

const DEBIAN = '/usr/share/wordpress'
const PLUGIN = resolve(import.meta.dirname, '../integrations/wordpress/interlinear')

export async function startWordPress(): Promise<TestWordPress> {
  if (!existsSync(DEBIAN)) throw new Error('install the Debian package wordpress: scripts/setup.sh tests does')
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-wordpress-'))
  const stopDatabase = await startMariaDb(folder)
  const site = join(folder, 'site')
  cpSync(DEBIAN, site, { recursive: true, dereference: true })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  writeSite(site, { url, socket: join(folder, 'db.sock') })
  const run = promisify(execFile)
  const php = async <T>(code: string): Promise<T> => {
    const script = `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require '${site}/wp-load.php'; ${code}`
    const { stdout } = await run('php', ['-d', 'display_errors=stderr', '-r', script], { maxBuffer: 1 << 26 })
    return JSON.parse(stdout === '' ? 'null' : stdout)
  }
  await run('php', ['-r', INSTALL.replaceAll('SITE', site).replaceAll('HOST', `127.0.0.1:${port}`)])
  const stopServer = start(['php', '-S', `127.0.0.1:${port}`, '-t', site, join(site, 'router.php')], {
    PHP_CLI_SERVER_WORKERS: '4',
  })
  await answers(url)
  return {
    url,
    php,
    set: async settings => {
      for (const [name, value] of Object.entries(settings)) {
        await php(`update_option('interlinear_${name}', ${JSON.stringify(value)}); echo 'null';`)
      }
    },
    [Symbol.asyncDispose]: async () => {
      await stopServer()
      await stopDatabase()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const INSTALL = `
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'HOST';
require 'SITE/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('The Harbour Post', 'mara', 'mara@example.org', true, '', 'geheim');
update_option('permalink_structure', '/%postname%/');
switch_theme('plain');
activate_plugin('interlinear/interlinear.php');
flush_rewrite_rules();`

const ROUTER = `<?php
$path = __DIR__ . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file($path)) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/index.php';`

/** The least that a theme must have. */
const THEME = `<?php get_header(); while (have_posts()) { the_post(); ?><h1><?php the_title(); ?></h1><?php the_content(); } get_footer();`
const HEADER = `<!doctype html><html <?php language_attributes(); ?>><head><title><?php wp_title(); ?></title><?php wp_head(); ?></head><body>`

function writeSite(site: string, { url, socket }: { readonly url: string; readonly socket: string }): void {
  const settings = {
    DB_NAME: 'wp',
    DB_USER: userInfo().username,
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: url,
    WP_SITEURL: url,
    AUTH_KEY: 'a',
    SECURE_AUTH_KEY: 'b',
    NONCE_KEY: 'c',
    AUTH_SALT: 'd',
    FS_METHOD: 'direct',
    WP_CONTENT_DIR: join(site, 'wp-content'),
  }
  const defined = Object.entries(settings).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`)
  // It makes no requests but to the newsroom: no updates, no cron.
  const quiet =
    "define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_ENVIRONMENT_TYPE', 'local');"
  const config = `<?php\n${defined.join('\n')}\n${quiet}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`
  rmSync(join(site, 'wp-config.php'), { force: true })
  writeFileSync(join(site, 'wp-config.php'), config)
  writeFileSync(join(site, 'router.php'), ROUTER)
  const theme = join(site, 'wp-content/themes/plain')
  mkdirSync(theme, { recursive: true })
  writeFileSync(join(theme, 'style.css'), '/*\nTheme Name: Plain\n*/\n')
  writeFileSync(join(theme, 'index.php'), THEME)
  writeFileSync(join(theme, 'header.php'), HEADER)
  writeFileSync(join(theme, 'footer.php'), '<?php wp_footer(); ?></body></html>')
  mkdirSync(join(site, 'wp-content/plugins'), { recursive: true })
  symlinkSync(PLUGIN, join(site, 'wp-content/plugins/interlinear'))
}

/** Starts a MariaDB that listens only on a socket; gives a function that stops it. */
async function startMariaDb(folder: string): Promise<() => Promise<void>> {
  const [data, socket] = [join(folder, 'db'), join(folder, 'db.sock')]
  const who = `--user=${userInfo().username}`
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', who, `--datadir=${data}`, `--auth-root-socket-user=${userInfo().username}`, '--skip-test-db'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const flags = ['--skip-networking', `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'db.pid')}`]
  const quick = ['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=32M']
  const stop = start(['/usr/sbin/mariadbd', '--no-defaults', who, ...flags, ...quick])
  for (let tries = 0; ; tries++) {
    try {
      execFileSync('mariadb', ['--no-defaults', '-S', socket, '-e', 'CREATE DATABASE wp'], { stdio: 'ignore' })
      break
    } catch (cause) {
      if (tries > 100) throw new Error('MariaDB did not start', { cause })
      await wait(100)
    }
  }
  return stop
}

/** Starts a program; gives a function that ends it and its child processes. They also end if the test is killed. */
function start(command: readonly string[], env: Readonly<Record<string, string>> = {}): () => Promise<void> {
  const guard = ['-c', '"$@" & read -r _; kill -KILL 0', 'guard', ...command]
  const child = spawn('sh', guard, {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  child.stdin.on('error', () => {})
  const ended = new Promise<void>(done => child.once('close', () => done()))
  return async () => {
    child.stdin.end()
    await ended
  }
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer) return
    await wait(100)
  }
  throw new Error('WordPress did not answer')
}

const freePort = (): Promise<number> =>
  new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
