/** Numbers of the air, as every shader of a place declares them. */
export const AIR_UNIFORMS = /* glsl */ `
  uniform vec3 uSun;
  uniform vec4 uFog;
  uniform float uFogSunPower;
  uniform vec3 uFogColour;
  uniform vec3 uFogSunColour;
  uniform vec4 uMist;
  uniform vec3 uMistColour;
  uniform vec3 uGrade;
`

/** How much air lies before a thing, how sunward that is, and how deep in mist it lies. */
const AIR_PARTS = /* glsl */ `
  float thickness(float far) {
    // Powers are what a vertex costs most: between x and x^1.5, and between the fourth and the eighth, one mixes.
    float thick = far * uFog.x;
    return mix(thick, thick * sqrt(thick), 2.0 * uFog.y - 2.0);
  }
  float sunward(vec3 way, float far) {
    float sun = max(dot(way, uSun) / max(far, 1e-3), 0.0);
    sun *= sun;
    sun *= sun;
    return clamp(mix(sun, sun * sun, 0.25 * uFogSunPower - 1.0), 0.0, 1.0);
  }
  float mistAt(float y, float far) {
    float low = clamp(1.0 - (y - uMist.x) / uMist.y, 0.0, 1.0);
    return uMist.z * low * low * smoothstep(uMist.w, uMist.w * 2.5, far);
  }
`

/** What distance does to a colour. */
export const AIR_FUNCTION = /* glsl */ `
  ${AIR_PARTS}
  vec3 throughAir(vec3 colour, vec3 at, vec3 eye) {
    vec3 way = at - eye;
    float far = length(way);
    float fog = min(uFog.z, 1.0 - exp(-thickness(far)));
    vec3 air = mix(uFogColour, uFogSunColour, sunward(way, far));
    colour = mix(colour, air, fog);
    return mix(colour, uMistColour, mistAt(at.y, far));
  }
`

/**
 * The same for colours that `showColours` has graded. Mixed there, air comes out too thin before what is dark: thickened
 * by how dark, it stays within 3 of 255 in the mean, and 15, out to 60 m.
 */
export const SHOWN_AIR_FUNCTION = /* glsl */ `
  uniform vec3 uShownFog;
  uniform vec3 uShownFogSun;
  uniform vec3 uShownMist;
  vec3 throughShownAir(vec3 colour, vec3 at, vec3 eye) {
    vec3 way = at - eye;
    float far = length(way);
    float clear = exp(-(3.2 - 2.0 * colour.g) * max(0.0, thickness(far) - uFog.w));
    vec3 air = mix(uShownFog, uShownFogSun, sunward(way, far));
    colour = mix(air, colour, clear);
    float mist = mistAt(at.y, far);
    return mix(colour, uShownMist, mist * (1.6 - 0.6 * mist));
  }
`

/** Linear light to the screen: a soft shoulder, cool shadows, warm highlights, a gentle S. White reaches 1. */
export const GRADE_FUNCTION = /* glsl */ `
  vec3 shoulder(vec3 x) { return x * (1.0 + 0.12 * x) / (1.0 + 0.92 * x) * 1.32; }
  vec3 graded(vec3 light) {
    light *= uGrade.x;
    float l = dot(light, vec3(0.2126, 0.7152, 0.0722));
    vec3 each = shoulder(light);
    vec3 whole = light * (shoulder(vec3(l)).x / max(l, 1e-4));
    vec3 c = mix(each, whole, 0.35);
    float y = dot(c, vec3(0.2126, 0.7152, 0.0722));
    c = max(mix(vec3(y), c, uGrade.y), 0.0);
    c = clamp(c, 0.0, 1.0);
    // c to the power of 1 / 2.2 within a step of the screen: roots are cheap, powers are not.
    vec3 root = sqrt(c);
    c = 0.96325 * root + 0.09033 * sqrt(root) - 0.05358 * c;
    c = mix(c, c * c * (3.0 - 2.0 * c), uGrade.z);
    vec3 tint = mix(vec3(0.95, 0.985, 1.075), vec3(1.03, 1.0, 0.955), smoothstep(0.15, 0.75, y));
    return c * tint;
  }
`

/**
 * Half a step of an 8-bit screen, so that skies do not show bands.
 * @see https://extremelearning.com.au/unreasonable-effectiveness-of-quasirandom-sequences/ for the two numbers
 */
export const DITHER_FUNCTION = /* glsl */ `
  vec3 dithered(vec3 c) {
    float n = fract(dot(gl_FragCoord.xy, vec2(0.75487767, 0.56984029)));
    return c + (n - 0.5) / 255.0;
  }
`
