import { BackSide, ShaderMaterial, Vector3, type IUniform } from 'three'
import type { Air } from './air.ts'
import { AIR_UNIFORMS, DITHER_FUNCTION, GRADE_FUNCTION } from './shader-chunks.ts'

/** The sky as the inside of a dome round the eye: drawn last, behind everything. */
export function skyMaterial({ sky }: Air, uniforms: Record<string, IUniform>): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: {
      ...uniforms,
      uZenith: { value: new Vector3(...sky.zenith) },
      uMiddle: { value: new Vector3(...sky.middle) },
      uHorizon: { value: new Vector3(...sky.horizon) },
    },
    side: BackSide,
    depthWrite: false,
    vertexShader: /* glsl */ `
      ${AIR_UNIFORMS}
      uniform vec3 uZenith;
      uniform vec3 uMiddle;
      uniform vec3 uHorizon;
      varying vec3 vColour;
      ${GRADE_FUNCTION}
      void main() {
        vec3 towards = normalize(position);
        float up = max(towards.y, 0.0);
        vec3 c = mix(uHorizon, uMiddle, smoothstep(0.0, 0.24, up));
        c = mix(c, uZenith, smoothstep(0.16, 0.85, up));
        float sun = max(dot(towards, uSun), 0.0);
        c += vec3(1.0, 0.78, 0.45) * (0.35 * pow(sun, 6.0) + 0.5 * pow(sun, 60.0));
        // Two long veils of cloud, so that the sky has a direction.
        float veil = sin(towards.x * 5.0 + towards.z * 3.0 + sin(towards.z * 4.0)) * sin(up * 14.0 + towards.x * 2.0);
        c = mix(c, vec3(1.0, 0.97, 0.92), 0.16 * smoothstep(0.1, 0.9, veil) * smoothstep(0.02, 0.2, up));
        vColour = graded(c);
        vec4 at = projectionMatrix * mat4(mat3(viewMatrix)) * vec4(position, 1.0);
        gl_Position = at.xyww;
      }
    `,
    fragmentShader: /* glsl */ `
      varying vec3 vColour;
      ${DITHER_FUNCTION}
      void main() {
        gl_FragColor = vec4(dithered(vColour), 1.0);
      }
    `,
  })
}
