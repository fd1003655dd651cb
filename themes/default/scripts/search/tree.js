// The radix tree of the library's map, built from sorted terms in one go: each term begins where it parts from the one before,
// so no node's keys are looked through. A node is a Map from the letters of an edge to the node below; '' holds the value.

const LEAF = ''

// Fills `root`. The terms are in order and none stands twice; `valueOf` is called for each in turn.
export function growTree(root, terms, valueOf) {
  // The nodes from the root to the last leaf: node, how many letters lead to it, and the edge that leads to it.
  const path = [{ node: root, depth: 0, edge: '' }]
  let before = ''
  for (const term of terms) {
    const shared = sharedLength(before, term)
    let below = null
    while (path[path.length - 1].depth > shared) below = path.pop()
    let top = path[path.length - 1]
    if (top.depth < shared) {
      // They part in the middle of an edge: a node is put in there.
      const length = shared - top.depth
      const node = new Map()
      node.set(below.edge.slice(length), below.node)
      const edge = below.edge.slice(0, length)
      top.node.delete(below.edge)
      top.node.set(edge, node)
      path.push(top = { node, depth: shared, edge })
    }
    const leaf = new Map()
    leaf.set(LEAF, valueOf())
    const edge = term.slice(shared)
    top.node.set(edge, leaf)
    path.push({ node: leaf, depth: term.length, edge })
    before = term
  }
}

function sharedLength(a, b) {
  let length = 0
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}
