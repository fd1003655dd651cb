// Dates of the 20 weeks. It asks nothing of any server and keeps nothing.
