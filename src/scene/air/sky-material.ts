import { BackSide, ShaderMaterial } from 'three'
import { DITHER_FUNCTION } from './shader-chunks.ts'

/** The inside of a dome round the eye, as its vertices are coloured: drawn last, behind everything. */
export const skyMaterial = (): ShaderMaterial =>
  new ShaderMaterial({
    side: BackSide,
    depthWrite: false,
    vertexColors: true,
    vertexShader: /* glsl */ `
      varying vec3 vColour;
      void main() {
        vColour = color;
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
