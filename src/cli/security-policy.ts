/** The policy that every built page carries: nothing but the site's own host, no inline script or style. */
export const SECURITY_POLICY = [
  "default-src 'self'",
  // The decoder of models is WebAssembly, which no browser compiles without leave. It does not let texts run as script.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')
