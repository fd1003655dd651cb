// The reader's own text spacing (WCAG 1.4.12). A constructed style sheet, because the page's policy allows no inline one.
const sheet = new CSSStyleSheet()
sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }')
document.adoptedStyleSheets = [sheet]
