import { mkdir, writeFile } from 'node:fs/promises'
import { jsonSchemaOf } from '#content/json-schema.ts'
import { SCHEMAS, type Kind } from '#content/kinds.ts'

export const SCHEMA_FOLDER = 'public/schema'

/** The text of each published JSON Schema, by file name. */
export function schemaFiles(): Map<string, string> {
  const kinds = Object.keys(SCHEMAS) as Kind[]
  return new Map(kinds.map((kind) => [`${kind}.json`, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`]))
}

/** `npm run schema`: writes the JSON Schemas that editors complete and explain with. */
export async function main(): Promise<number> {
  await mkdir(SCHEMA_FOLDER, { recursive: true })
  for (const [name, text] of schemaFiles()) await writeFile(`${SCHEMA_FOLDER}/${name}`, text)
  console.log(`${SCHEMA_FOLDER}: ${schemaFiles().size} schemas written.`)
  return 0
}
