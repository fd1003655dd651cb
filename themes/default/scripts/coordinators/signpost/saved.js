// The list as a file of the coordinator's own holds it.

import { write } from '../own-file/written.js'
import { oneLine, readLines } from './lines.js'

export const KIND = 'signpost'
const LONGEST_FROM = 80

export const fileOf = ({ lines, role, phone }) => write(KIND, { list: lines, role, phone })

// Of what a file holds: {lines, role, phone, left}, or in words {problem}.
export function listOf(values) {
  if (!Array.isArray(values.list)) return { problem: 'This file holds no list. It may be cut short. Choose a file that you saved from this page.' }
  return { ...readLines(values.list), role: oneLine(values.role, LONGEST_FROM), phone: oneLine(values.phone, LONGEST_FROM) }
}
