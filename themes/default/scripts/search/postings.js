// Where a term is: the library's map from field to documents and how often, decoded for the few terms that are asked for.
// All at once would be a hundred thousand entries to make and to clear away on a cheap phone, for a query of three words.

export class Postings {
  // `numbers` from `start`: how many fields, then of each its number, how many documents, and the documents by distance.
  constructor(numbers, start) {
    // Plain properties: private ones become weak maps in the bundle, three entries for each of thousands of terms.
    this.numbers = numbers
    this.start = start
    this.byField = null
    this.most = 0
    let at = start
    for (let fields = numbers[at++]; fields > 0; fields--) {
      const documents = numbers[at + 1]
      at += 2
      if (documents > this.most) this.most = documents
      for (let left = documents; left > 0; left--) {
        if (numbers[at++] < 0) at++
      }
    }
    this.end = at
  }

  // The documents that have the term in the field, with how often, as the library asks for them.
  get(field) {
    return this.decoded().get(field)
  }

  [Symbol.iterator]() {
    return this.decoded()[Symbol.iterator]()
  }

  decoded() {
    if (this.byField !== null) return this.byField
    const byField = this.byField = new Map()
    const numbers = this.numbers
    let at = this.start
    for (let fields = numbers[at++]; fields > 0; fields--) {
      const documents = new Map()
      byField.set(numbers[at++], documents)
      let document = -1
      for (let left = numbers[at++]; left > 0; left--) {
        const delta = numbers[at++]
        // A negative distance is followed by how often; a positive one means once.
        if (delta > 0) documents.set(document += delta, 1)
        else documents.set(document -= delta, numbers[at++])
      }
    }
    return byField
  }
}
