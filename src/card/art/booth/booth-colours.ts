import type { z } from 'zod'
import type { booth } from '#content/booth.ts'

type Template = z.infer<typeof booth>['template']
export type BoothTemplate = Template['kind']
export type BoothDressing = Template['dressing'][number]
export type BoothColours = { readonly wall: string; readonly cloth: string; readonly accent: string }
