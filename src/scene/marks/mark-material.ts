import { ShaderMaterial } from 'three'

/** A woven band, cream and yellow diamonds on red and indigo: read by its pattern as well as by its colour. */
export function markMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { uAlpha: { value: 0 } },
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -2,
    vertexShader: /* glsl */ `
      varying vec2 vUv;
      void main() {
        vUv = uv;
        gl_Position = projectionMatrix * viewMatrix * modelMatrix * vec4(position, 1.0);
      }
    `,
    fragmentShader: /* glsl */ `
      uniform float uAlpha;
      varying vec2 vUv;
      void main() {
        vec2 at = abs(vec2(fract(vUv.x), vUv.y) - 0.5);
        float diamond = at.x + at.y;
        vec3 c = vec3(0.102, 0.133, 0.267);
        if (diamond < 0.42) c = vec3(0.941, 0.729, 0.227);
        if (diamond < 0.24) c = vec3(0.761, 0.157, 0.122);
        if (at.y > 0.36) c = vec3(0.953, 0.914, 0.839);
        gl_FragColor = vec4(c, uAlpha);
      }
    `,
  })
}
