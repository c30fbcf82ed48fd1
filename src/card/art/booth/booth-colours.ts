import type { Booth } from '#content/booth.ts'

type Template = Booth['template']
export type BoothTemplate = Template['kind']
export type BoothDressing = Template['dressing'][number]
export type BoothColours = { readonly wall: string; readonly cloth: string; readonly accent: string }
