import { Component, h, type ComponentChild, type FunctionComponent } from 'preact'

/** Draw a component anew only where one of its properties is another. */
export function memo<P extends object>(drawn: FunctionComponent<P>): FunctionComponent<P> {
  class Kept extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const keys = new Set([...Object.keys(this.props), ...Object.keys(next)]) as Set<keyof P>
      for (const key of keys) if (this.props[key] !== next[key]) return true
      return false
    }
    override render(): ComponentChild {
      return h(drawn as FunctionComponent, this.props)
    }
  }
  return Kept as unknown as FunctionComponent<P>
}
