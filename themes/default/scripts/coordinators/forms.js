// Forms that are filled in on the page. Nothing written is kept or sent.

import { startForm } from './forms/page.js'

const place = document.querySelector('[data-form]')
if (place) startForm(place)
