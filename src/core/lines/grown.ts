type Numbers = Int32Array | Uint32Array | Uint8Array;

/** `larger` with the values of `old` in front. Arrays of numbers that grow are doubled with it, so that growing stays cheap. */
export function grown<T extends Numbers>(old: Numbers, larger: T): T {
  larger.set(old);
  return larger;
}
