import { area, type Field, type Mark } from './label-marks.ts'

/** The two stripes that every sheet on a booth's wall ends in. */
export function foot({ x, y, width, height }: Field, cloth: string, accent: string): Mark[] {
  return [
    area({ x, y: y + height * 0.968, width, height: height * 0.032 }, cloth),
    area({ x, y: y + height * 0.96, width, height: height * 0.008 }, accent),
  ]
}
