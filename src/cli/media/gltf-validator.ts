// The package brings no types; these are of its README and of validation.schema.json beside it.
declare module 'gltf-validator' {
  interface Issue {
    readonly code: string
    readonly message: string
    readonly severity: number
  }
  interface Report {
    readonly issues: { readonly numErrors: number; readonly messages: readonly Issue[] }
    readonly info?: { readonly version: string; readonly totalTriangleCount?: number }
  }
  interface Options {
    readonly format: 'glb'
    readonly maxIssues: number
    readonly writeTimestamp: boolean
    readonly externalResourceFunction: (uri: string) => Promise<Uint8Array>
  }
  export function validateBytes(bytes: Uint8Array, options: Options): Promise<Report>
}
