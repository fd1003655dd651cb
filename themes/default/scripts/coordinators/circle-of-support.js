// Circle of support. It asks nothing of any server and keeps nothing.
