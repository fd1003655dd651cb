// A table for spreadsheets: RFC 4180, and no cell that a spreadsheet would take for a formula.

// Spreadsheets read a file without it in the letters of long ago, and "Café" becomes "CafÃ©".
const MARK = '\uFEFF'

const begins = /^[=+\-@\t\r]/

function cell(value) {
  const text = value === null || value === undefined ? '' : String(value)
  const safe = begins.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

// Rows of cells, the first of them the names of the columns.
export const csv = (rows) => MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
