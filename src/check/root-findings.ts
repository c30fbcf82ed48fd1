import type { Finding, FindingArgs } from '#content/finding.ts'
import type { FindingCode } from '#content/finding-codes.ts'
import { FOLDER_KINDS, FOLDERS } from '#content/kinds.ts'

/**
 * Findings without those that go away by themselves when another of them is mended, so that one slip is told once. For
 * a person who reads them all; what is asked of one file alone must keep what other files do to it.
 */
export function rootFindings(findings: readonly Finding[]): Finding[] {
  const broken = filesOf(findings.filter(({ severity }) => severity === 'error'))
  const blocked = filesOf(ofCode(findings, 'booth-blocks-way'))
  const unseen = new Set(ofCode(findings, 'product-not-before').map(thing))
  const unknown = ofCode(findings, 'reference-unknown')
  const meant = new Set(unknown.map(({ args }) => `${args['kind']}:${args['nearest']}`))
  const lost = [...unknown, ...ofCode(findings, 'reference-twice')]
  const unsureHalls = filesOf(lost.filter(({ path }) => /^(?:booths|gates)\[/.test(path)))
  const isBoothUnsure = lost.some(({ path }) => path.startsWith('plinths['))

  return findings.filter((finding) => {
    const { code, file, args } = finding
    switch (code) {
      case 'reference-broken':
        return !broken.has(fileNamed(file, args))
      case 'not-shown':
        return !meant.has(`${args['kind']}:${args['id']}`) && !broken.has(file)
      case 'plinth-turned-away':
        return !unseen.has(thing(finding))
      case 'place-unreachable':
        return !blocked.has(file)
      case 'tour-stop-elsewhere':
        // What stands in another hall is not lost.
        if (args['where'] !== undefined) return true
        return !unsureHalls.has(fileNamed(file, { kind: 'hall', id: args['hall'] ?? '' })) && !isBoothUnsure
      default:
        return true
    }
  })
}

const ofCode = (findings: readonly Finding[], code: FindingCode) => findings.filter((finding) => finding.code === code)
const filesOf = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.map(({ file }) => file))

/** `plinths[0]` of `plinths[0].yawDeg`, with its file. */
const thing = ({ file, path }: Finding): string => `${file} ${path.replace(/\..*$/, '')}`

/** The file of what is named, in the exhibition of the file that names it. */
function fileNamed(from: string, { kind, id }: FindingArgs): string {
  const named = FOLDER_KINDS.find((one) => one === kind)
  return named === undefined ? '' : `${from.split('/')[0]}/${FOLDERS[named]}/${id}.json`
}
