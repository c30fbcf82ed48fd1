import { ShaderMaterial, type IUniform, type Texture } from 'three'
import { AIR_FUNCTION, AIR_UNIFORMS, DITHER_FUNCTION, GRADE_FUNCTION } from '../air/shader-chunks.ts'

/**
 * A page of labels in the air of its place. Their light is nearly without colour: under a golden sun paper would go
 * orange, and ink with it.
 */
export function labelMaterial(uniforms: Record<string, IUniform>, page: Texture): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...uniforms, uPage: { value: page } },
    polygonOffset: true,
    polygonOffsetFactor: -1,
    polygonOffsetUnits: -1,
    vertexShader: /* glsl */ `
      attribute float light;
      varying float vLight;
      varying vec2 vUv;
      varying vec3 vAt;
      void main() {
        vec4 at = modelMatrix * vec4(position, 1.0);
        vLight = light;
        vUv = uv;
        vAt = at.xyz;
        gl_Position = projectionMatrix * viewMatrix * at;
      }
    `,
    fragmentShader: /* glsl */ `
      ${AIR_UNIFORMS}
      uniform sampler2D uPage;
      varying float vLight;
      varying vec2 vUv;
      varying vec3 vAt;
      ${AIR_FUNCTION}
      ${GRADE_FUNCTION}
      ${DITHER_FUNCTION}
      void main() {
        vec3 painted = texture2D(uPage, vUv).rgb;
        vec3 lit = painted * (vec3(1.03, 1.0, 0.955) * 1.55 * vLight + 0.06);
        gl_FragColor = vec4(dithered(graded(throughAir(lit, vAt, cameraPosition))), 1.0);
      }
    `,
  })
}
