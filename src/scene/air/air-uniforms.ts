import { Vector3, Vector4, type IUniform } from 'three'
import type { Air } from './air.ts'

/** The air as uniforms; one object for all materials of a place, so that a change reaches all of them. */
export function airUniforms({ sun, fog, mist, grade }: Air): Record<string, IUniform> {
  return {
    uSun: { value: new Vector3(...sun) },
    uFog: { value: new Vector4(fog.density, fog.power, fog.most, 0) },
    uFogSunPower: { value: fog.sunPower },
    uFogColour: { value: new Vector3(...fog.colour) },
    uFogSunColour: { value: new Vector3(...fog.sunColour) },
    uMist: { value: new Vector4(mist.yM, mist.heightM, mist.most, mist.nearM) },
    uMistColour: { value: new Vector3(...mist.colour) },
    uGrade: { value: new Vector3(grade.exposure, grade.saturation, grade.contrast) },
    uTime: { value: 0 },
  }
}
