import type { Block, Inline } from '#content/markdown-blocks.ts'
import { ExternalLink } from './external-link.tsx'

/** A news body: parsed Markdown as elements. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, i) => {
    if (block.kind === 'paragraph')
      return (
        <p key={i}>
          <Inlines parts={block.children} />
        </p>
      )
    const items = block.items.map((item, j) => (
      <li key={j}>
        <Inlines parts={item} />
      </li>
    ))
    return block.ordered ? <ol key={i}>{items}</ol> : <ul key={i}>{items}</ul>
  })
}

function Inlines({ parts }: { parts: readonly Inline[] }) {
  return parts.map((part, i) => {
    switch (part.kind) {
      case 'text':
        return part.text
      case 'strong':
        return (
          <strong key={i}>
            <Inlines parts={part.children} />
          </strong>
        )
      case 'emphasis':
        return (
          <em key={i}>
            <Inlines parts={part.children} />
          </em>
        )
      case 'link':
        return (
          <ExternalLink key={i} href={part.url}>
            <Inlines parts={part.children} />
          </ExternalLink>
        )
      default:
        return part satisfies never
    }
  })
}
