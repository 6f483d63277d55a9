import type { PlanNode, TableNode } from '../../model.js'

/** The tables of a tree, in the order of the text. */
export function listTables(nodes: readonly PlanNode[]): TableNode[] {
  return nodes.flatMap((node) =>
    node.type === 'table' ? [node] : node.type === 'section' ? listTables(node.children) : [],
  )
}
