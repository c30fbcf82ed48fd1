import { resolve } from 'node:path'
import { localToday } from '#app/local-today.ts'
import { makeNew } from './new/make-new.ts'
import { langOf, readRequest } from './new/new-request.ts'
import { Refusal } from './new/said.ts'
import { SCHEMA_FOLDER } from './schema.ts'
import { settingsFrom } from './settings.ts'

/** `npm run new -- product|booth|maker|exhibition <id>`: writes a starter file and says what to do next; exit 1 when refused. */
export async function main(args: readonly string[]): Promise<number> {
  const lang = langOf(args)
  const { contentRoot } = settingsFrom(process.env)
  try {
    const surroundings = { contentRoot, schemaFolder: resolve(SCHEMA_FOLDER), today: localToday() }
    const said = await makeNew(readRequest(args), surroundings)
    console.log(said.map((text) => text[lang]).join('\n\n'))
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.said[lang])
    return 1
  }
}
