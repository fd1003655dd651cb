// Parts a style sheet: what the theme's pages use, which every reader fetches, and the rest of the component library, which only
// themes of others may want. Styles of our own are always kept.

const ours = /^(?!govuk-)/

/**
 * @param {typeof import('purgecss').PurgeCSS} PurgeCSS The library that knows which rules a page can do without.
 * @param {string} css The whole style sheet.
 * @param {string[]} texts Templates and scripts: a class that none of them names is not used.
 * @returns {Promise<{used: string, rest: string}>}
 */
export async function splitStyles(PurgeCSS, css, texts) {
  const names = [...new Set(texts.flatMap((text) => text.match(/govuk-[\w-]+/g) ?? []))]
  // One that is put together (`govuk-tag--{{colour}}`) stands for all that begin so.
  const beginnings = names.filter((name) => name.endsWith('-')).map((name) => new RegExp(`^${name}`))
  const [parted] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: [{ raw: '', extension: 'html' }],
    safelist: [ours, ...names, ...beginnings],
    rejectedCss: true
  })
  return { used: parted.css, rest: parted.rejectedCss }
}
