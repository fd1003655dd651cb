// What a family is told about a line of the list, in plain words: the same on the sheet and in the table.

import { addressOf } from '../../my-list/addresses.js'
import { dayInWords } from '../../search-page/phrases.js'
import { isStale } from './order.js'

const SOME_WAYS = 3 // more ways in than these make no plain sentence

// `home` is the site's full address, or null when nobody knows it. What is not known is null.
export function toldOf(line, offer, home, today) {
  const record = offer.find(line.id)
  const path = record?.path ?? null
  return {
    name: record?.name ?? line.name,
    by: record && record.organisation && record.organisation !== record.name ? record.organisation : null,
    summary: record?.summary || null,
    phone: record?.contact.phone ?? null,
    role: record?.contact.role ?? null,
    ways: record ? record.access['referral-routes'].slice(0, SOME_WAYS).map((id) => offer.label('referral-routes', id)).join('; ') || null : null,
    isFree: record?.cost.free === true,
    room: record ? roomOf(record, offer) : null,
    check: record && isStale(record, today) ? checkOf(record) : null,
    address: home !== null && path !== null ? addressOf(home, path) : null,
    note: line.note || null,
    isGone: record === null
  }
}

// Only what may keep a family from using it.
export const roomOf = ({ availability }, offer) => availability === null || availability === 'open' ? null : `Taking new people? ${offer.label('availability', availability)}`

const checkOf = ({ freshness }) => freshness['review-due'] === null
  ? 'We do not know when this was last checked. Ring first.'
  : `This may be out of date: its check was due ${dayInWords(freshness['review-due'])}. Ring first.`

const columns = ['Place', 'Name', 'Run by', 'Telephone', 'Ask for', 'How to get it', 'Page', 'Note']

// The list as rows of a table.
export const rowsOf = (all) => [columns, ...all.map((told, i) => [i + 1, told.name, told.by, told.phone, told.role, told.ways, told.address, told.note])]
