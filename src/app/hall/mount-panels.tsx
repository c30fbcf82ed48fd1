import '#panel/panel.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HallPanels } from '#panel/hall-panels.tsx'
import type { PanelSource } from '#panel/panel-source.ts'
import type { Visit } from '#visit/visit-store.ts'

/** The panels come after the hall is walkable: this is what brings them. */
export function mountPanels(root: HTMLElement, visit: Visit, source: PanelSource): void {
  createRoot(root).render(
    <StrictMode>
      <HallPanels visit={visit} source={source} />
    </StrictMode>,
  )
}
