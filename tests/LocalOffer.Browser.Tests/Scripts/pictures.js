// Pictures further down come when a reader comes near them: asked for now, they must be there.
const missing = []
const pictures = [...document.images].filter(isShown)
for (const picture of pictures) picture.loading = 'eager'
return Promise.all(pictures.map((picture) => picture.decode().catch(() => missing.push(`the picture ${picture.getAttribute('src')} did not load`)))).then(() => missing)
