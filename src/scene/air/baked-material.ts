import { ShaderMaterial, type IUniform } from 'three'
import { AIR_FUNCTION, AIR_UNIFORMS, DITHER_FUNCTION, GRADE_FUNCTION } from './shader-chunks.ts'

export interface BakedOptions {
  /** Fog and grade once a vertex instead of once a pixel: a third cheaper, and the same on dense meshes. */
  readonly isPerVertex: boolean
}

/** What carries its light in its colours: √(radiance / 4), with the wind's hold on it in alpha. */
export function bakedMaterial(uniforms: Record<string, IUniform>, { isPerVertex }: BakedOptions): ShaderMaterial {
  return new ShaderMaterial({
    uniforms,
    vertexColors: true,
    defines: isPerVertex ? { PER_VERTEX: '' } : {},
    vertexShader: /* glsl */ `
      ${AIR_UNIFORMS}
      uniform float uTime;
      varying vec3 vColour;
      varying vec3 vAt;
      ${AIR_FUNCTION}
      ${GRADE_FUNCTION}
      void main() {
        vec4 at = modelMatrix * vec4(position, 1.0);
        float phase = 1.5 * uTime + 0.5 * at.x + 0.35 * at.z;
        at.xz += color.a * 0.05 * vec2(sin(phase) + 0.5 * sin(2.3 * phase + at.x), cos(0.8 * phase));
        vec3 light = color.rgb * color.rgb * 4.0;
        #ifdef PER_VERTEX
          light = graded(throughAir(light, at.xyz, cameraPosition));
        #endif
        vColour = light;
        vAt = at.xyz;
        gl_Position = projectionMatrix * viewMatrix * at;
      }
    `,
    fragmentShader: /* glsl */ `
      ${AIR_UNIFORMS}
      varying vec3 vColour;
      varying vec3 vAt;
      ${AIR_FUNCTION}
      ${GRADE_FUNCTION}
      ${DITHER_FUNCTION}
      void main() {
        #ifdef PER_VERTEX
          vec3 c = vColour;
        #else
          vec3 c = graded(throughAir(vColour, vAt, cameraPosition));
        #endif
        gl_FragColor = vec4(dithered(c), 1.0);
      }
    `,
  })
}
