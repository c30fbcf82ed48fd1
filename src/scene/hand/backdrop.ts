import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial, Vector2 } from 'three'

/** One triangle that covers the whole view. */
const wholeView = (): BufferGeometry =>
  new BufferGeometry().setAttribute(
    'position',
    new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3),
  )

const VERTEX = /* glsl */ `
  varying vec2 vAt;
  void main() {
    vAt = position.xy;
    gl_Position = vec4(position.xy, 0.0, 1.0);
  }
`

/** Indigo cloth, with a warm glow where the thing is: `uMiddle` says where, in units of the view. */
export function makeBackdrop(): { readonly mesh: Mesh; readonly middle: Vector2; readonly free: () => void } {
  const middle = new Vector2()
  const material = new ShaderMaterial({
    uniforms: { uMiddle: { value: middle } },
    depthTest: false,
    depthWrite: false,
    vertexShader: VERTEX,
    fragmentShader: /* glsl */ `
      uniform vec2 uMiddle;
      varying vec2 vAt;
      void main() {
        float far = length((vAt - uMiddle) * vec2(0.8, 1.0));
        vec3 c = mix(vec3(0.43, 0.29, 0.235), vec3(0.102, 0.133, 0.267), smoothstep(0.0, 0.95, far));
        c = mix(c, vec3(0.063, 0.09, 0.2), smoothstep(0.8, 1.9, far));
        float n = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
        gl_FragColor = vec4(c + (n - 0.5) / 200.0, 1.0);
      }
    `,
  })
  return { middle, ...whole('backdrop', material, -1000) }
}

/** A veil of indigo over all. */
export function makeVeil(): { readonly mesh: Mesh; readonly set: (alpha: number) => void; readonly free: () => void } {
  const alpha = { value: 0 }
  const material = new ShaderMaterial({
    uniforms: { uAlpha: alpha },
    transparent: true,
    depthTest: false,
    depthWrite: false,
    vertexShader: VERTEX,
    fragmentShader: /* glsl */ `
      uniform float uAlpha;
      void main() { gl_FragColor = vec4(0.063, 0.09, 0.2, uAlpha); }
    `,
  })
  const { mesh, free } = whole('veil', material, 2000)
  mesh.visible = false
  return {
    mesh,
    free,
    set: (next) => {
      alpha.value = next
      mesh.visible = next > 0
    },
  }
}

function whole(name: string, material: ShaderMaterial, renderOrder: number): { mesh: Mesh; free: () => void } {
  const mesh = new Mesh(wholeView(), material)
  mesh.name = name
  mesh.frustumCulled = false
  mesh.renderOrder = renderOrder
  return {
    mesh,
    free: () => {
      mesh.geometry.dispose()
      material.dispose()
    },
  }
}
