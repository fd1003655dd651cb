// Signpost a family. It asks nothing of any server and keeps nothing.
