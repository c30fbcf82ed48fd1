import { ShaderMaterial, Vector2, type IUniform } from 'three'
import { AIR_FUNCTION, AIR_UNIFORMS, DITHER_FUNCTION, GRADE_FUNCTION, SHOWN_AIR_FUNCTION } from './shader-chunks.ts'

/**
 * What carries its light in its colours: √(radiance / 4), with the wind's hold on it in alpha. In a batch `uGlow` says
 * which instances are pointed at and chosen; elsewhere, how much of all glows.
 */
export function bakedMaterial(uniforms: Record<string, IUniform>): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...uniforms, uGlow: { value: new Vector2() } },
    vertexColors: true,
    vertexShader: /* glsl */ `
      ${AIR_UNIFORMS}
      uniform float uTime;
      uniform vec2 uGlow;
      varying vec3 vColour;
      varying vec3 vAt;
      #include <batching_pars_vertex>
      ${AIR_FUNCTION}
      ${GRADE_FUNCTION}
      ${SHOWN_AIR_FUNCTION}
      #ifdef SHOWN
        attribute vec3 shown;
      #endif
      void main() {
        float glow = uGlow.x;
        vec4 at = vec4(position, 1.0);
        #ifdef USE_BATCHING
          float instance = getIndirectIndex(gl_DrawID);
          at = getBatchingMatrix(instance) * at;
          glow = max(0.55 * float(instance == uGlow.x), float(instance == uGlow.y));
        #endif
        at = modelMatrix * at;
        #ifdef WIND
          float phase = 1.5 * uTime + 0.5 * at.x + 0.35 * at.z;
          at.xz += color.a * 0.05 * vec2(sin(phase) + 0.5 * sin(2.3 * phase + at.x), cos(0.8 * phase));
        #endif
        #ifdef SHOWN
          vColour = throughShownAir(mix(shown, vec3(1.0, 0.92, 0.76), 0.2 * glow), at.xyz, cameraPosition);
        #else
          vec3 light = color.rgb * color.rgb * 4.0;
          light += glow * (0.22 * light + vec3(0.06, 0.042, 0.02));
          #ifdef PER_VERTEX
            light = graded(throughAir(light, at.xyz, cameraPosition));
          #else
            vAt = at.xyz;
          #endif
          vColour = light;
        #endif
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
          // Not even dithered: it was measured to cost a tenth of a frame, and only skies show bands.
          gl_FragColor = vec4(vColour, 1.0);
        #else
          gl_FragColor = vec4(dithered(graded(throughAir(vColour, vAt, cameraPosition))), 1.0);
        #endif
      }
    `,
  })
}

/** Where air and grade are worked out. */
type ShadedBy = 'pixel' | 'vertex' | 'shown-vertex'

const DEFINES: Readonly<Record<ShadedBy, Record<string, string>>> = {
  pixel: { WIND: '' },
  vertex: { PER_VERTEX: '' },
  'shown-vertex': { PER_VERTEX: '', SHOWN: '' },
}

/**
 * All once a pixel, and with wind; or once a vertex and without, a third cheaper, and the same on dense meshes; or once
 * a vertex with the grade taken from an attribute `shown` (see `showColours`), cheaper by another sixth.
 */
export function shadeBy(material: ShaderMaterial, by: ShadedBy): void {
  if (material.defines === DEFINES[by]) return
  material.defines = DEFINES[by]
  material.needsUpdate = true
}
