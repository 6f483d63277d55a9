// Built for browsers of any age: one that cannot run the page must still run this, and leaves the sentence in sight.
if (
  typeof DecompressionStream === 'function' &&
  typeof structuredClone === 'function' &&
  typeof Array.prototype.toSorted === 'function' &&
  typeof Worker === 'function'
)
  document.documentElement.className = 'new'
