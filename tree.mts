import { parser, GFM } from '@lezer/markdown'
const p = parser.configure(GFM)
const s = process.argv[2].replaceAll("\\n","\n").replaceAll("\\r","\r")
p.parse(s).iterate({enter(n){ let d=0; for(let x=n.node.parent;x;x=x.parent)d++; console.log('  '.repeat(d)+n.name, n.from,n.to, JSON.stringify(s.slice(n.from,n.to)))}})
