/** Whether a text that came from outside can be an id at all: `che-shan-tuyet`. The same form that content is held to. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
