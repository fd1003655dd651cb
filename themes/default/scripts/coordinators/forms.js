// Forms that are filled in on the page. Nothing written is kept or sent.
