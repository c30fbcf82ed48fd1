import { Vector3, Vector4, type IUniform } from 'three'
import type { Air } from './air.ts'
import { writeGraded } from './grade.ts'
import { nearThickness } from './near-haze.ts'

/** The air as uniforms; one object for all materials of a place, so that a change reaches all of them. */
export function airUniforms(air: Air): Record<string, IUniform> {
  const { sun, fog, mist, grade } = air
  return {
    uSun: { value: new Vector3(...sun) },
    uFog: { value: new Vector4(fog.density, fog.power, fog.most, nearThickness(air)) },
    uFogSunPower: { value: fog.sunPower },
    uFogColour: { value: new Vector3(...fog.colour) },
    uFogSunColour: { value: new Vector3(...fog.sunColour) },
    uMist: { value: new Vector4(mist.yM, mist.heightM, mist.most, mist.nearM) },
    uMistColour: { value: new Vector3(...mist.colour) },
    uShownFog: { value: shown(fog.colour, grade) },
    uShownFogSun: { value: shown(fog.sunColour, grade) },
    uShownMist: { value: shown(mist.colour, grade) },
    uGrade: { value: new Vector3(grade.exposure, grade.saturation, grade.contrast) },
    uTime: { value: 0 },
  }
}

function shown(light: Air['fog']['colour'], grade: Air['grade']): Vector3 {
  const colour = new Float32Array(3)
  writeGraded(colour, 0, light, grade)
  return new Vector3().fromArray(colour)
}
