// When each thing was done, for whoever measures (benchmarks/README.md): the browser keeps these, and sends them nowhere.

export const mark = (name) => performance.mark?.(`localoffer:${name}`)
