import { TEXT_OR_JSON } from '../../arguments/flags.ts'
import type { Group } from '../../model.ts'
import { ACCOUNTS_OPTIONS } from '../../workspace/newsroom/accounts.ts'
import { add, link, list, remove, role, token } from './tasks.ts'

export const command: Group = {
  summary: 'The accounts of a newsroom: add, list, remove, give a role, make links and tokens.',
  options: {
    role: { type: 'string', value: 'role', description: 'reader, translator, editor or admin (default: translator)' },
    locales: {
      type: 'string',
      value: 'locales',
      description: 'those that the account is for (default: all; role: as they are, or `all`)',
    },
    email: { type: 'string', value: 'address', description: 'add: what an OpenID provider knows them by' },
    scopes: {
      type: 'string',
      value: 'scopes',
      description: 'token: read, write, articles, drafts, publish, webhooks, metrics, with commas between them',
    },
    days: { type: 'string', value: 'n', description: 'token: how long it is good for (default: until it is removed)' },
    label: { type: 'string', value: 'text', description: 'token: what it is for (default: command line)' },
    address: {
      type: 'string',
      value: 'address',
      description: 'the address of the server, for links (default: http://127.0.0.1:8080)',
    },
    ...ACCOUNTS_OPTIONS,
    format: TEXT_OR_JSON,
  },
  usual: 'list',
  tasks: {
    list: {
      summary: 'All accounts.',
      usage: '',
      arguments: 'none',
      takes: ['accounts', 'database', 'format'],
      run: list,
    },
    add: {
      summary: 'Add an account, and print the link that signs in, once.',
      usage: '<name> [--role <role>] [--locales <locales>] [--email <address>]',
      takes: ['role', 'locales', 'email', 'address', 'accounts', 'database', 'format'],
      run: add,
    },
    link: {
      summary: 'Print a new link for somebody; earlier ones end.',
      usage: '<name>',
      takes: ['address', 'accounts', 'database', 'format'],
      run: link,
    },
    role: {
      summary: 'Give an account another role, and the locales that it is for.',
      usage: '<name> --role <role> [--locales <locales>]',
      takes: ['role', 'locales', 'accounts', 'database', 'format'],
      run: role,
    },
    remove: {
      summary: 'Remove an account; its sessions and tokens end at once.',
      usage: '<name>',
      takes: ['accounts', 'database', 'format'],
      run: remove,
    },
    token: {
      summary: 'Print a token for a program that speaks for somebody.',
      usage: '<name> --scopes <scopes> [--days <n>] [--label <text>]',
      takes: ['scopes', 'days', 'label', 'accounts', 'database', 'format'],
      run: token,
    },
  },
}
