// Key working. It asks nothing of any server and keeps nothing.
