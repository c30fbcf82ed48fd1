import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { SCHEMA_FOLDER, schemaFiles } from '#cli/schema.ts'
import { SCHEMAS, type Kind } from '#content/kinds.ts'
import { jsonSchemaOf } from '#content/json-schema.ts'

const kinds = Object.keys(SCHEMAS) as Kind[]
const folder = fileURLToPath(new URL(`../../${SCHEMA_FOLDER}`, import.meta.url))

interface JsonSchema {
  readonly $ref?: string
  readonly description?: string
  readonly allOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly definitions?: Readonly<Record<string, JsonSchema>>
}

describe('the published JSON Schemas', () => {
  it('are those that the schemas in the code give; `npm run schema` renews them', async () => {
    const made = schemaFiles()
    expect((await readdir(folder)).sort()).toEqual([...made.keys()].sort())
    for (const [name, text] of made) expect(await readFile(`${folder}/${name}`, 'utf8'), name).toBe(text)
  })

  it.each(kinds)('explain every field of %s in Vietnamese and in English', (kind) => {
    const root = jsonSchemaOf(kind) as JsonSchema
    const fields = [...fieldsOf(root, kind)]
    expect(fields.length).toBeGreaterThan(8)
    const unexplained = fields
      .filter(([, field]) => !/^\S.* — \S/.test(descriptionOf(root, field) ?? ''))
      .map(([name]) => name)
    expect(unexplained).toEqual([])
  })
})

/** Every property of a schema, its definitions included, with a name to find it by. */
function* fieldsOf(node: unknown, name: string): Generator<[string, JsonSchema]> {
  if (typeof node !== 'object' || node === null) return
  for (const [key, child] of Object.entries(node)) {
    if (key === 'properties')
      for (const [field, schema] of Object.entries(child as Record<string, JsonSchema>))
        yield [`${name}.${field}`, schema]
    yield* fieldsOf(child, key === 'properties' || key === 'definitions' ? name : `${name}.${key}`)
  }
}

function descriptionOf(root: JsonSchema, field: JsonSchema | undefined): string | undefined {
  if (field === undefined || field.description !== undefined) return field?.description
  const referred = field.$ref ?? field.allOf?.[0]?.$ref
  return referred === undefined
    ? undefined
    : descriptionOf(root, root.definitions?.[referred.replace('#/definitions/', '')])
}
