import { ESLint } from 'eslint'
import { text } from 'node:stream/consumers'

// ESLint loads its configuration by import(), which Jest's module system does not offer: hence a process of its own.
const samples = JSON.parse(await text(process.stdin))
const eslint = new ESLint()
const rulesBroken = async ({ path, code }) => {
  const [result] = await eslint.lintText(code, { filePath: path })
  return result.messages.map(({ ruleId, message }) => ruleId ?? message)
}
const broken = []
for (const sample of samples) broken.push(await rulesBroken(sample))
console.log(JSON.stringify(broken))
