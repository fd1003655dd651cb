// How far it is. Straight lines: the page says "about", and a family knows its own roads.

const EARTH_IN_MILES = 3958.8
const radians = (tenThousandths) => tenThousandths / 10000 * Math.PI / 180

// Miles between two places given in ten-thousandths of a degree.
export function miles(latitude, longitude, otherLatitude, otherLongitude) {
  const down = Math.sin(radians(otherLatitude - latitude) / 2)
  const across = Math.sin(radians(otherLongitude - longitude) / 2)
  const part = down * down + Math.cos(radians(latitude)) * Math.cos(radians(otherLatitude)) * across * across
  return 2 * EARTH_IN_MILES * Math.asin(Math.min(1, Math.sqrt(part)))
}

// Miles from a place to the nearest place of each listing; -1 where a listing has none.
export function milesToAll(places, from) {
  const all = new Float64Array(places.length).fill(-1)
  places.forEach((own, listing) => {
    if (!Array.isArray(own)) return
    let nearest = Infinity
    for (let i = 0; i + 1 < own.length; i += 2) nearest = Math.min(nearest, miles(from.latitude, from.longitude, own[i], own[i + 1]))
    if (nearest < Infinity) all[listing] = nearest
  })
  return all
}
